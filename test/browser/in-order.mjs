/** Journeys go by name, so that every run is the same; last the one that asks what all the others have looked at. */
export default class InOrder {
  sort(tests) {
    const isLast = ({ path }) => Number(path.includes('every-route'));
    return tests.toSorted((one, other) => isLast(one) - isLast(other) || one.path.localeCompare(other.path));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
