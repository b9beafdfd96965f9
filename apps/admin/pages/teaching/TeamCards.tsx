import { Button, Menu, MenuItem } from '@mui/material';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Chip, Icon } from '#web/staff-ui';
import type { Member, Team, TeamBoard, TeamDeeds } from './team-board.ts';

interface Shown {
  readonly board: TeamBoard;
  readonly deeds: TeamDeeds;
  /** Who waits for somebody to change places with. */
  readonly swapping: Member | null;
  readonly setSwapping: (member: Member | null) => void;
}
interface Props extends Shown {
  /** Null: those in no team. */
  readonly team: Team | null;
  readonly people: readonly Member[];
}

/** One team and its people; somebody dropped on it joins it. */
export function TeamCards({ team, people, ...shown }: Props) {
  const translate = useTranslate();
  const { board, deeds } = shown;
  const title = team ? translate('teams.team', { number: team.number }) : translate('teams.unplaced');
  const key = `team-${team?.number ?? 'none'}`;
  const isOpen = board.abilities.form && !team?.isLocked;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const dragged = memberOf(board, event.dataTransfer.getData('text/plain'));
    if (isOpen && dragged && !people.includes(dragged)) void deeds.move(dragged, team?.id ?? null);
  };
  return (
    <section className="team" aria-labelledby={key} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="row wrap">
        <h2 id={key} className="grow">
          {title} <span className="muted">{translate('teams.people', { count: people.length })}</span>
        </h2>
        {team && board.abilities.form && <LockButton team={team} deeds={deeds} />}
      </div>
      {team && <TeamTold team={team} />}
      <ul className="team-people">
        {people.map((member) => (
          <MemberCard key={member.enrollmentId} member={member} team={team} isOpen={isOpen} {...shown} />
        ))}
      </ul>
    </section>
  );
}

function LockButton({ team, deeds }: { team: Team; deeds: TeamDeeds }) {
  const translate = useTranslate();
  const { number, isLocked } = team;
  return (
    <Button
      size="small"
      variant="text"
      disabled={deeds.isBusy}
      onClick={() => void deeds.lock(team)}
      aria-label={translate(isLocked ? 'teams.unlockIt' : 'teams.lockIt', { number })}
    >
      {translate(isLocked ? 'teams.unlock' : 'teams.lock')}
    </Button>
  );
}

const memberOf = ({ teams, unplaced }: TeamBoard, enrollmentId: string): Member | undefined =>
  [...teams.flatMap(({ members }) => members), ...unplaced].find((one) => one.enrollmentId === enrollmentId);

function TeamTold({ team: { isLocked, reasons, warnings } }: { team: Team }) {
  const translate = useTranslate();
  return (
    <div className="row wrap">
      {isLocked && <Chip glyph="pause">{translate('teams.locked')}</Chip>}
      {warnings.map((warning) => (
        <Chip key={warning} glyph="alert" tone="warn">
          {translate(`teams.warning.${warning}`)}
        </Chip>
      ))}
      {reasons.map((reason) => (
        <Chip key={reason} glyph="done">
          {translate(`teams.reason.${reason}`)}
        </Chip>
      ))}
    </div>
  );
}

interface CardProps extends Shown {
  readonly member: Member;
  readonly team: Team | null;
  readonly isOpen: boolean;
}

function MemberCard({ member, team, isOpen, ...shown }: CardProps) {
  const { deeds, swapping, setSwapping } = shown;
  const isPartner = swapping !== null && swapping !== member && team !== null;
  return (
    <li
      draggable={isOpen}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', member.enrollmentId)}
      className={swapping === member ? 'is-chosen' : ''}
    >
      <MemberTold member={member} />
      {isOpen && isPartner && <SwapButton {...{ member, swapping, deeds, setSwapping }} />}
      {isOpen && !isPartner && <MoveButton {...{ member, team, ...shown }} />}
    </li>
  );
}

function MemberTold({ member }: { member: Member }) {
  const translate = useTranslate();
  const { learnerName, organizationName, experience, reasons, presence, placedBy } = member;
  const said = [
    translate(`teams.experience.${experience}`),
    ...reasons.map((reason) => translate(`teams.personReason.${reason}`)),
    ...(placedBy === 'hand' || placedBy === 'rebalancing' ? [translate(`teams.placedBy.${placedBy}`)] : []),
  ];
  return (
    <div className="who">
      <b>{learnerName}</b>
      <span className="muted">{organizationName}</span>
      <span className="muted">{said.join('・')}</span>
      {presence === 'absent' && (
        <Chip glyph="void" tone="bad">
          {translate('sessions.mark.absent')}
        </Chip>
      )}
    </div>
  );
}

interface SwapProps extends Pick<Shown, 'deeds' | 'setSwapping'> {
  readonly member: Member;
  readonly swapping: Member;
}

function SwapButton({ member, swapping, deeds, setSwapping }: SwapProps) {
  const translate = useTranslate();
  const swap = () => {
    void deeds.swap(swapping, member);
    setSwapping(null);
  };
  return (
    <Button variant="outlined" disabled={deeds.isBusy} onClick={swap}>
      {translate('teams.swapWith', { name: member.learnerName })}
    </Button>
  );
}

/** Opens where one may go; with the arrow keys one goes to the team before or after without opening it. */
function MoveButton({ member, team, board, deeds, swapping, setSwapping }: Omit<CardProps, 'isOpen'>) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = board.teams.filter(({ isLocked }) => !isLocked);
  const at = open.findIndex(({ id }) => id === team?.id);
  const go = (to: string | null) => {
    setAnchor(null);
    void deeds.move(member, to);
  };
  const step = (event: KeyboardEvent) => {
    const next = nextOf(open, at, event.key);
    if (!next || anchor || deeds.isBusy) return;
    event.preventDefault();
    go(next.id);
  };
  const choose = () => {
    setAnchor(null);
    setSwapping(swapping === member ? null : member);
  };
  return (
    <>
      <Button
        id={`move-${member.enrollmentId}`}
        variant="outlined"
        aria-haspopup="menu"
        aria-label={translate('teams.moveIt', { name: member.learnerName })}
        onClick={(event) => setAnchor(event.currentTarget)}
        onKeyDown={step}
        startIcon={<Icon name="teams" />}
      >
        {translate('teams.move')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {open
          .filter(({ id }) => id !== team?.id)
          .map(({ id, number }) => (
            <MenuItem key={id} onClick={() => go(id)}>
              {translate('teams.moveTo', { number })}
            </MenuItem>
          ))}
        {team && (
          <MenuItem onClick={choose}>{translate(swapping === member ? 'teams.stopSwap' : 'teams.swap')}</MenuItem>
        )}
        {team && <MenuItem onClick={() => go(null)}>{translate('teams.moveOut')}</MenuItem>}
      </Menu>
    </>
  );
}

/** The team before or after; who is in none goes to the first one. */
function nextOf(open: readonly Team[], at: number, key: string): Team | undefined {
  if (key === 'ArrowRight') return open[at + 1];
  return key === 'ArrowLeft' && at > 0 ? open[at - 1] : undefined;
}
