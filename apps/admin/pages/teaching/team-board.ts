import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  lockTeamRoute,
  moveToTeamRoute,
  swapTeamMembersRoute,
  type viewTeamsRoute,
  withdrawTeamWishRoute,
} from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';

export type TeamBoard = AnswerFrom<typeof viewTeamsRoute>;
export type Team = TeamBoard['teams'][number];
export type Member = Team['members'][number];

/** What the cards of a board can do; each deed tells what it has done and asks the board anew. */
export function useTeamDeeds(id: string, { version, teams }: TeamBoard, again: () => void) {
  const translate = useTranslate();
  const notify = useNotify();
  const params = { offeringSessionId: id };
  /** Who was moved last, until the board shows them there. */
  const moved = useRef<string>(null);
  const done = (text: string) => {
    notify(text, { type: 'success' });
    again();
  };
  const deed = useDeed(async (key, act: (key: string) => Promise<string>) => {
    try {
      done(await act(key));
    } catch (fault) {
      again();
      throw fault;
    }
  });
  const move = (member: Member, teamId: string | null) =>
    deed.run(async (key) => {
      const { enrollmentId } = member;
      await call(moveToTeamRoute, { params, input: { version, enrollmentId, teamId }, key });
      moved.current = enrollmentId;
      const number = teams.find((team) => team.id === teamId)?.number;
      const said = number === undefined ? 'teams.done.out' : 'teams.done.moved';
      return translate(said, { name: member.learnerName, number });
    });
  const swap = (one: Member, other: Member) =>
    deed.run(async (key) => {
      const input = { version, enrollmentId: one.enrollmentId, otherEnrollmentId: other.enrollmentId };
      await call(swapTeamMembersRoute, { params, input, key });
      return translate('teams.done.swapped', { one: one.learnerName, other: other.learnerName });
    });
  const lock = ({ id: teamId, number, isLocked }: Team) =>
    deed.run(async (key) => {
      await call(lockTeamRoute, { params, input: { version, teamId, isLocked: !isLocked }, key });
      return translate(isLocked ? 'teams.done.unlocked' : 'teams.done.locked', { number });
    });
  const withdraw = (wishId: string) =>
    deed.run(async (key) => {
      await call(withdrawTeamWishRoute, { params, input: { wishId }, key });
      return translate('teams.done.withdrawn');
    });
  return { move, swap, lock, withdraw, moved, isBusy: deed.isBusy, fault: deed.fault };
}

export type TeamDeeds = ReturnType<typeof useTeamDeeds>;
