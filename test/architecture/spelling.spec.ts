import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

// The glossary settles American spelling; these are the British forms that come most easily.
const british =
  /\b\w*(organis(e|ation|ing)|enrol(ment|s\b|ing\b)|programme\b|cancelled|cancelling|colour|behaviour|centre\b|licence\b|catalogue|recognis|authoris|summaris|normalis|serialis|initialis)\w*/gi;

// A word of RFC 5545, as calendars read it.
const ON_THE_WIRE = 'CANCELLED';

const misspelled = (text: string): string[] =>
  [...text.matchAll(british)].map(([word]) => word).filter((word) => word !== ON_THE_WIRE);

describe('Spelling', () => {
  const files = globSync('{apps,libs,migrations,test,docs}/**/*.{ts,tsx,mjs,cjs,css,md}').filter(
    (file) => !file.endsWith('spelling.spec.ts'),
  );

  it('is American in code and documents', () => {
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) => misspelled(readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });

  it('catches what is planted', () => {
    const planted = 'organisationId enrolmentList wasCancelled textColour theProgramme';
    expect(misspelled(planted)).toHaveLength(5);
    expect(misspelled('organization enrollment canceled color program programmer license')).toEqual([]);
  });
});
