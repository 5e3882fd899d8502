// Under which headers a page may stand: those that the inventory names are enough and exact, and a matrix of what shops
// send besides, each with the tier that it leads to.
import inventory from './headers/inventory.mjs';
import matrix from './headers/matrix.mjs';

export default async (given) => {
  await matrix(given);
  await inventory(given);
};
