import { useTranslate } from 'react-admin';
import { countriesIn } from '#web/device';
import { DateField } from '#web/staff-ui';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { useLanguage, type Written } from './activity.ts';

const LONGEST = 200;
const LINES = ['titleJa', 'titleEn', 'placeJa', 'placeEn'] as const;
const DAYS = ['startsOn', 'endsOn'] as const;

interface FieldsProps {
  readonly written: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

/** What it is, where and when. */
export function WrittenFields({ written, onChange }: FieldsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <>
      {LINES.map((name) => (
        <TextLine
          key={name}
          of="activities"
          name={name}
          value={written[name]}
          onChange={(text) => onChange({ [name]: text })}
          longest={LONGEST}
        />
      ))}
      <ChoiceLine
        of="activities"
        name="country"
        value={written.country}
        onChange={(country) => onChange({ country })}
        choices={countriesIn(language)}
      />
      {DAYS.map((name) => (
        <DateField
          key={name}
          required
          label={translate(`activities.fields.${name}`)}
          value={written[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      ))}
    </>
  );
}
