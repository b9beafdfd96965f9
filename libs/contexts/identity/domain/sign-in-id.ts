// A sign-in id is the organization's code, a hyphen and the staff number, unless the person chose another.

/** As it is kept and compared: half-width, without spaces, in lower case. */
export const normalizedSignInId = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑–—―−ー]/g, '-')
    .toLowerCase();

export const signInIdFor = (organizationCode: string, staffNumber: string): string =>
  normalizedSignInId(`${organizationCode}-${staffNumber}`);

/** The id itself where it is free, else the first free one with a counter behind it. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count++) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
  }
}
