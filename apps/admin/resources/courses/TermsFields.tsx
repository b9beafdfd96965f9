import { useTranslate } from 'react-admin';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { MoreFields } from '../../parts/MoreFields.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { EligibilityFields } from './EligibilityFields.tsx';
import { type ChangeTerms, type TermsWritten, TYPES } from './terms-written.ts';

interface FieldsProps {
  readonly terms: TermsWritten;
  readonly change: ChangeTerms;
  /** It has been offered: its format stays. */
  readonly isFixed: boolean;
  readonly courses: readonly { readonly code: string; readonly name: string }[];
}

const FORMATS: readonly TermsWritten['format'][] = ['e-learning', 'exercise'];
const LONGEST = { levelJa: 60, levelEn: 60, descriptionJa: 2000, descriptionEn: 2000 };

/** The format of a course, and for an exercise what it is, what it costs and who may apply. */
export function TermsFields({ terms, change, isFixed, courses }: FieldsProps) {
  const translate = useTranslate();
  const formats = FORMATS.map((id) => ({ id, name: translate(`courses.formats.${id}`) }));
  return (
    <>
      <ChoiceLine
        of="courses"
        name="format"
        value={terms.format}
        onChange={(format) => change({ format: format as TermsWritten['format'] })}
        choices={formats}
        isFixed={isFixed}
      />
      {terms.format === 'exercise' && (
        <>
          <EligibilityFields terms={terms} change={change} courses={courses} />
          <LevelAndFee terms={terms} change={change} />
        </>
      )}
    </>
  );
}

function LevelAndFee({ terms, change }: Pick<FieldsProps, 'terms' | 'change'>) {
  const translate = useTranslate();
  const line = (name: keyof TermsWritten & string) => ({
    of: 'courses',
    name,
    value: String(terms[name]),
    onChange: (value: string) => change({ [name]: value }),
  });
  const text = (name: keyof typeof LONGEST) => (
    <TextLine {...line(name)} isRequired={false} isLong={LONGEST[name] > LONGEST.levelJa} longest={LONGEST[name]} />
  );
  return (
    <MoreFields title={translate('courses.more')} says={useSaid(terms)}>
      {text('levelJa')}
      {text('levelEn')}
      {text('descriptionJa')}
      {text('descriptionEn')}
      <NumberLine {...line('feeYen')} />
      <ManyChoices
        legend={translate('courses.fields.freeFor')}
        choices={TYPES.map((id) => ({ id, name: translate(`exercise.types.${id}`) }))}
        chosen={terms.freeFor}
        onChange={(freeFor) => change({ freeFor })}
      />
    </MoreFields>
  );
}

/** Level and fee in one line. */
function useSaid({ levelJa, feeYen, freeFor }: TermsWritten): string {
  const translate = useTranslate();
  const fee = Number(feeYen) ? translate('courses.says.fee', { yen: Number(feeYen).toLocaleString() }) : '';
  const free = freeFor.map((id) => translate(`exercise.types.${id}`)).join('、');
  const said = [levelJa, fee || translate('courses.says.free'), free && translate('courses.says.freeFor', { free })];
  return said.filter(Boolean).join(translate('courses.says.between'));
}
