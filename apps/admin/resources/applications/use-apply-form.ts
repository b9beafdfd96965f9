import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { applyForMembersRoute, reserveSeatsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import type { OpenExercise } from '../../parts/ExerciseChoice.tsx';
import type { MemberFound } from '../../parts/MemberPicker.tsx';
import type { OrganizationFound } from '../../parts/OrganizationPicker.tsx';
import { type InvitedPerson, isComplete } from './InvitedPeople.tsx';

/** What is written in the form of an application for staff, and what is sent of it. */
export function useApplyForm(isOffice: boolean) {
  const chosen = useChoice();
  const people = usePeopleNamed();
  const whom = useSeatsAlone();
  const [organization, setOrganization] = useState<OrganizationFound | null>(null);
  const size = whom.isReserving ? Number(whom.seats) : people.count;
  const asksForStudents = asks(chosen.exercise, isOffice ? organization : undefined);
  const isSaid = whom.isReserving || people.areAllSaid(asksForStudents);
  const given = { choices: [...chosen.choices] as never[], acceptsTerms: chosen.isAgreed };
  const asked = isOffice ? { ...given, organizationId: organization?.id as never } : given;
  const sending = useSending((key) =>
    whom.isReserving
      ? call(reserveSeatsRoute, { input: { ...asked, seats: size }, key })
      : call(applyForMembersRoute, { input: { ...asked, ...people.sent(asksForStudents) }, key }),
  );
  const hasPlace = !isOffice || organization !== null;
  return {
    ...people,
    ...chosen,
    organization,
    setOrganization,
    asksForStudents,
    size,
    sending,
    whom,
    isReady: [chosen.choices.length > 0, size > 0, isSaid, chosen.isAgreed, hasPlace].every(Boolean),
  };
}

/** The course, its terms agreed to, then its dates: each belongs to what was chosen before it. */
function useChoice() {
  const [exercise, setExercise] = useState<OpenExercise | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const choose = (chosen: OpenExercise | null) => {
    setExercise(chosen);
    agree(false);
  };
  const agree = (isNow: boolean) => {
    setAgreed(isNow);
    setChoices([]);
  };
  return { exercise, choose, isAgreed, agree, choices, setChoices };
}

function useSeatsAlone() {
  const [isReserving, onReserving] = useState(false);
  const [seats, onSeats] = useState('1');
  return { isReserving, onReserving, seats, onSeats };
}

/** Of the coordinator's own organization the server has said it; the office applies for any. */
const asks = (exercise: OpenExercise | null, chosen: OrganizationFound | null | undefined): boolean =>
  exercise !== null &&
  (chosen === undefined ? exercise.asksForStudents : !exercise.studentsMayApply && chosen?.type === 'school');

function usePeopleNamed() {
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const [invited, setInvited] = useState<readonly InvitedPerson[]>([]);
  const [areStudents, setStudents] = useState<boolean | null>(null);
  const sent = (asksForStudents: boolean) => ({
    personIds: members.map(({ personId }) => personId),
    invited: invited.map(({ name, mail }) => ({ name: name.trim(), mail: mail.trim() })),
    ...(asksForStudents && areStudents !== null ? { areStudents } : {}),
  });
  const areAllSaid = (asksForStudents: boolean): boolean =>
    invited.every(isComplete) && (!asksForStudents || areStudents !== null);
  const count = members.length + invited.length;
  return { members, setMembers, invited, setInvited, areStudents, setStudents, sent, areAllSaid, count };
}

function useSending(send: (key: string) => Promise<{ readonly id: string }>) {
  const navigate = useNavigate();
  const notify = useNotify();
  return useDeed(async (key) => {
    const { id } = await send(key);
    notify('applications.apply.done', { type: 'success' });
    navigate(`/applications/${id}`);
  });
}
