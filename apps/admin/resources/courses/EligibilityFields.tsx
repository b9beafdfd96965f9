import { Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { type ChangeTerms, type TermsWritten, TYPES } from './terms-written.ts';

interface FieldsProps {
  readonly terms: TermsWritten;
  readonly change: ChangeTerms;
  readonly courses: readonly { readonly code: string; readonly name: string }[];
}

/** Who may apply: choices, and the rule they make in one sentence. */
export function EligibilityFields({ terms, change, courses }: FieldsProps) {
  const translate = useTranslate();
  const number = (name: 'withinFiscalYears' | 'freeTimes') => ({
    of: 'courses',
    name,
    value: terms[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <fieldset className="choices stack l">
      <legend>{translate('courses.eligibility')}</legend>
      <ManyChoices
        legend={translate('courses.fields.organizationTypes')}
        hint={translate('courses.hints.organizationTypes')}
        choices={TYPES.map((id) => ({ id, name: translate(`exercise.types.${id}`) }))}
        chosen={terms.organizationTypes}
        onChange={(organizationTypes) => change({ organizationTypes })}
      />
      <FormControlLabel
        label={translate('courses.fields.studentsMayApply')}
        control={
          <Checkbox checked={terms.studentsMayApply} onChange={(_, studentsMayApply) => change({ studentsMayApply })} />
        }
      />
      <ManyChoices
        legend={translate('courses.fields.prerequisites')}
        hint={translate('courses.hints.prerequisites')}
        choices={courses.map(({ code, name }) => ({ id: code, name }))}
        chosen={terms.prerequisites}
        onChange={(prerequisites) => change({ prerequisites })}
      />
      {terms.prerequisites.length > 0 && <NumberLine {...number('withinFiscalYears')} />}
      <NumberLine {...number('freeTimes')} least={1} isRequired={false} />
      <p className="note key" role="status">
        <Icon name="info" />
        <span>{useRule(terms, courses)}</span>
      </p>
    </fieldset>
  );
}

/** The rule as a learner will be told it. */
function useRule(terms: TermsWritten, courses: FieldsProps['courses']): string {
  const translate = useTranslate();
  const types = terms.organizationTypes.map((id) => translate(`exercise.types.${id}`)).join('、');
  const named = courses.filter(({ code }) => terms.prerequisites.includes(code)).map(({ name }) => name);
  const sentences = [
    types ? translate('courses.rule.types', { types }) : translate('courses.rule.everybody'),
    terms.studentsMayApply ? '' : translate('courses.rule.noStudents'),
    named.length
      ? translate('courses.rule.prerequisite', { courses: named.join('、'), years: terms.withinFiscalYears })
      : '',
    terms.freeTimes ? translate('courses.rule.freeTimes', { times: terms.freeTimes }) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
