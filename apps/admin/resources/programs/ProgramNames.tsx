import { TextLine } from '../../parts/TextLine.tsx';

interface Names {
  readonly ja: string;
  readonly en: string;
}

export const LONGEST_CODE = 60;
const LONGEST_NAME = 120;

/** The names of a program in both languages. */
export function ProgramNames({ name, change }: { readonly name: Names; readonly change: (name: Names) => void }) {
  return (
    <>
      <TextLine
        of="programs"
        name="nameJa"
        value={name.ja}
        longest={LONGEST_NAME}
        onChange={(ja) => change({ ...name, ja })}
      />
      <TextLine
        of="programs"
        name="nameEn"
        value={name.en}
        longest={LONGEST_NAME}
        onChange={(en) => change({ ...name, en })}
      />
    </>
  );
}
