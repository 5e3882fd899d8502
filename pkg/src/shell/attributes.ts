/** Attributes of every element that the widget draws. */
export const ATTRIBUTES = [
  'policy', 'policy-integrity', 'endpoint', 'country', 'subdivision', 'lang', 'sku', 'title', 'category', 'traits', 'price',
  'currency', 'availability', 'delivered-on', 'ordered-on', 'mode', 'theme', 'heading', 'card', 'now', 'reference', 'name', 'email', 'page',
  'case', 'display',
] as const;

/** The name of one of them. */
export type Attribute = (typeof ATTRIBUTES)[number];
