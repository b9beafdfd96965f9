import { Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { listOpenExercisesRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { OrganizationPicker } from '../../parts/OrganizationPicker.tsx';
import { MemberPicker } from '../../parts/MemberPicker.tsx';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { CourseChoice, DatesChoice, type OpenExercise } from '../../parts/ExerciseChoice.tsx';
import { ForWhom } from './ForWhom.tsx';
import { InvitedPeople } from './InvitedPeople.tsx';
import { StudentsAsked } from './StudentsAsked.tsx';
import { useApplyForm } from './use-apply-form.ts';
import { WhatFollows } from './WhatFollows.tsx';

type Open = AnswerFrom<typeof listOpenExercisesRoute>['items'];

/** A coordinator applies for their own people, or keeps seats for people to be named; the office for anybody. */
export default function ApplyForStaff() {
  const translate = useTranslate();
  const open = useAnswer(() => call(listOpenExercisesRoute), []);
  return (
    <Page
      title={translate('applications.apply.title')}
      crumbs={[[translate('applications.title'), '/applications']]}
      lead={translate('applications.apply.lead')}
    >
      {open.fault && <p role="alert">{open.fault.message}</p>}
      {open.answer?.items.length === 0 && <p className="muted">{translate('applications.apply.none')}</p>}
      {open.answer && open.answer.items.length > 0 && <Form open={open.answer.items} />}
    </Page>
  );
}

function Form({ open }: { open: Open }) {
  const translate = useTranslate();
  const isOffice = useAbility('application.decide');
  const form = useApplyForm(isOffice);
  const { exercise, choices, organization } = form;
  return (
    <div className="today">
      <RecordForm isReady={form.isReady} saving={form.sending} backTo="/applications" submit="applications.apply.go">
        {isOffice && <OrganizationPicker onPick={(found) => form.setOrganization(found)} />}
        <CourseChoice open={open} exercise={exercise} onChange={form.choose} />
        {exercise && <Terms exercise={exercise} isAgreed={form.isAgreed} onAgree={form.agree} />}
        {form.isAgreed && <DatesChoice exercise={exercise} choices={choices} onChange={form.setChoices} />}
        <ForWhom {...form.whom} mayReserve={!isOffice}>
          <MemberPicker
            label={translate('applications.members')}
            hint={translate('applications.apply.membersHint')}
            organizationId={organization?.id}
            chosen={form.members}
            onChange={form.setMembers}
          />
          <InvitedPeople people={form.invited} onChange={form.setInvited} />
          {form.asksForStudents && <StudentsAsked answer={form.areStudents} onAnswer={form.setStudents} />}
        </ForWhom>
      </RecordForm>
      <WhatFollows exercise={exercise} choices={choices} size={form.size} isReserving={form.whom.isReserving} />
    </div>
  );
}

interface TermsProps {
  readonly exercise: OpenExercise;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** The terms of the exercise, and the box that accepts them for everybody before the dates appear. */
function Terms({ exercise, isAgreed, onAgree }: TermsProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Section id="terms" title={translate('applications.apply.terms')}>
      {exercise.terms.map(({ ja, en }) => (
        <p key={ja} style={{ whiteSpace: 'pre-line' }}>
          {locale === 'en' && en ? en : ja}
        </p>
      ))}
      <FormControlLabel
        control={<Checkbox checked={isAgreed} onChange={(event) => onAgree(event.target.checked)} />}
        label={translate('applications.apply.agree')}
      />
      {!isAgreed && <FormHelperText>{translate('applications.apply.agreeFirst')}</FormHelperText>}
    </Section>
  );
}
