import { Checkbox, FormControlLabel } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { applyForMembersRoute, listOpenExercisesRoute, reserveSeatsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { OrganizationPicker } from '../../parts/OrganizationPicker.tsx';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { ExerciseChoice, type OpenExercise } from '../../parts/ExerciseChoice.tsx';
import { ForWhom } from './ForWhom.tsx';
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
  const form = useForm(isOffice);
  const { exercise, choices, organizationId } = form;
  return (
    <div className="today">
      <RecordForm isReady={form.isReady} saving={form.sending} backTo="/applications" submit="applications.apply.go">
        {isOffice && <OrganizationPicker onPick={(found) => form.setOrganization(found?.id)} />}
        <ExerciseChoice open={open} exercise={exercise} choices={choices} onChange={form.choose} />
        <ForWhom {...form.whom} mayReserve={!isOffice}>
          <MemberPicker
            label={translate('applications.members')}
            hint={translate('applications.apply.membersHint')}
            organizationId={organizationId}
            chosen={form.members}
            onChange={form.setMembers}
          />
        </ForWhom>
        <Terms exercise={exercise}>
          <FormControlLabel
            control={<Checkbox checked={form.isAgreed} onChange={(event) => form.setAgreed(event.target.checked)} />}
            label={translate('applications.apply.agree')}
          />
        </Terms>
      </RecordForm>
      <WhatFollows exercise={exercise} choices={choices} size={form.size} isReserving={form.whom.isReserving} />
    </div>
  );
}

/** What is written in the form, and what is sent of it. */
function useForm(isOffice: boolean) {
  const navigate = useNavigate();
  const notify = useNotify();
  const [exercise, setExercise] = useState<OpenExercise | null>(null);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const [organizationId, setOrganization] = useState<string>();
  const [isReserving, setReserving] = useState(false);
  const [seats, setSeats] = useState('1');
  const [isAgreed, setAgreed] = useState(false);
  const size = isReserving ? Number(seats) : members.length;
  const sending = useDeed(async (key) => {
    const given = { choices: [...choices] as never[], acceptsTerms: isAgreed };
    const asked = isOffice ? { ...given, organizationId: organizationId as never } : given;
    const { id } = isReserving
      ? await call(reserveSeatsRoute, { input: { ...asked, seats: size }, key })
      : await call(applyForMembersRoute, { input: { ...asked, personIds: members.map((each) => each.personId) }, key });
    notify('applications.apply.done', { type: 'success' });
    navigate(`/applications/${id}`);
  });
  return {
    exercise,
    choices,
    members,
    setMembers,
    organizationId,
    setOrganization,
    isAgreed,
    setAgreed,
    size,
    sending,
    choose: (chosen: OpenExercise | null, ranked: readonly string[]) => {
      setExercise(chosen);
      setChoices(ranked);
    },
    whom: { isReserving, onReserving: setReserving, seats, onSeats: setSeats },
    isReady: choices.length > 0 && size > 0 && isAgreed && (!isOffice || organizationId !== undefined),
  };
}

/** The terms of the exercise, before the box that accepts them for everybody. */
function Terms({ exercise, children }: { exercise: OpenExercise | null; children: ReactNode }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Section id="terms" title={translate('applications.apply.terms')}>
      {(exercise?.terms ?? []).map(({ ja, en }) => (
        <p key={ja} style={{ whiteSpace: 'pre-line' }}>
          {locale === 'en' && en ? en : ja}
        </p>
      ))}
      {children}
    </Section>
  );
}
