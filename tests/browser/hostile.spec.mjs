// A page that means no good: its style sheets and its scripts change neither what is said nor how it stands, or the
// shop's own words stay.
import scripts from './hostile/scripts.mjs';
import styles from './hostile/styles.mjs';

export default async (given) => {
  await styles(given);
  await scripts(given);
};
