// The goods. One file, loaded once.

const response = await fetch("/shop/catalogue.json");
if (!response.ok) throw new Error(`catalogue: HTTP ${response.status}`);

/** Every product, in shelf order. Prices are integers in minor units of `currency`. */
export const products = (await response.json()).products;

const bySku = new Map(products.map((product) => [product.sku, product]));

/** The product with that SKU, or undefined. */
export function product(sku) {
  return bySku.get(sku);
}

/** A text of a product in a language; English where a translation is missing. */
export function text(sku, field, lang) {
  const [name, index] = field.split(".");
  const source = bySku.get(sku)?.[name];
  const texts = index === undefined ? source : source?.[Number(index)];
  return texts?.[lang] ?? texts?.en ?? sku;
}
