import { statSync } from 'node:fs';

/** What takes longest, in that order; whatever comes after it is short. */
const DEAREST = [/permission-walk/, /seats\.race/, /surviving-crashes/, /deadline\.race/, /\.together\./];
const rank = ({ path }) => {
  const at = DEAREST.findIndex((one) => one.test(path));
  return at < 0 ? DEAREST.length : at;
};

/** The dearest files begin, so that at the end no worker waits for the other; those of a rank by size. */
export default class DearestFirst {
  sort(tests) {
    const size = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return tests.toSorted((one, other) => rank(one) - rank(other) || size.get(other) - size.get(one));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
