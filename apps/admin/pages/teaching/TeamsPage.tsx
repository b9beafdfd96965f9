import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewTeamsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, Page, Section } from '#web/staff-ui';
import { type Member, type TeamBoard, useTeamDeeds } from './team-board.ts';
import { TeamCards } from './TeamCards.tsx';
import { TeamPlanning } from './TeamPlanning.tsx';
import { TeamPapers } from './TeamPapers.tsx';
import { TeamWishes } from './TeamWishes.tsx';
import './teams.css';

/** The teams of an exercise: formed by rule, changed by hand, printed for the room. */
export default function TeamsPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { answer, fault, again } = useAnswer(() => call(viewTeamsRoute, { params: { offeringSessionId: id } }), [id]);
  const crumbs: [string, string][] = [
    [translate('menu.teaching'), '/teaching'],
    [answer?.offeringName ?? translate('teaching.session'), `/teaching/${id}`],
  ];
  return (
    <Page
      title={translate('teams.title')}
      lead={answer?.offeringName}
      crumbs={crumbs}
      actions={answer?.abilities.print && <TeamPapers id={id} />}
      width="full"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <BoardShown id={id} board={answer} again={again} />}
    </Page>
  );
}

function BoardShown({ id, board, again }: { id: string; board: TeamBoard; again: () => void }) {
  const translate = useTranslate();
  const deeds = useTeamDeeds(id, board, again);
  const [swapping, setSwapping] = useState<Member | null>(null);
  const { teams, unplaced, rules, abilities } = board;
  const { moved } = deeds;
  useEffect(() => {
    // The card has gone to another list: whoever moved it by keyboard goes on with it.
    if (moved.current) document.getElementById(`move-${moved.current}`)?.focus();
    moved.current = null;
  }, [board, moved]);
  const cards = { board, deeds, swapping, setSwapping };
  return (
    <>
      {abilities.form && <TeamPlanning {...{ id, board, again }} />}
      {board.hasResults && (
        <p className="note">
          <Icon name="info" />
          <span>{translate('teams.hasResults')}</span>
        </p>
      )}
      {deeds.fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{deeds.fault.message}</span>
        </p>
      )}
      {swapping && (
        <p role="status" className="note">
          <Icon name="info" />
          <span>{translate('teams.swapping', { name: swapping.learnerName })}</span>
        </p>
      )}
      <p className="muted team-counts">
        {translate('teams.counts', { teams: teams.length, smallest: rules.smallest, largest: rules.largest })}
        {abilities.form && teams.length > 0 && `　${translate('teams.howTo')}`}
      </p>
      <div className="team-board">
        {teams.map((team) => (
          <TeamCards key={team.id} team={team} people={team.members} {...cards} />
        ))}
        {unplaced.length > 0 && <TeamCards team={null} people={unplaced} {...cards} />}
      </div>
      <Section id="team-wishes" title={translate('teams.wishes.title')}>
        {board.wishes.length === 0 && <p className="muted">{translate('teams.wishes.none')}</p>}
        <TeamWishes {...{ id, board, deeds, again }} />
      </Section>
      {board.seed && <p className="muted team-seed">{translate('teams.seed', { seed: board.seed })}</p>}
    </>
  );
}
