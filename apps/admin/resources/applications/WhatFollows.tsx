import { useTranslate } from 'react-admin';
import { instantText, Section } from '#web/staff-ui';
import type { OpenExercise } from '../../parts/ExerciseChoice.tsx';

interface FollowsProps {
  readonly exercise: OpenExercise | null;
  readonly choices: readonly string[];
  readonly size: number;
  readonly isReserving: boolean;
}

/** What sending will do, in numbers, before it is sent. */
export function WhatFollows({ exercise, choices, size, isReserving }: FollowsProps) {
  const translate = useTranslate();
  const ranked = choices.flatMap((id) => exercise?.offerings.find((offering) => offering.id === id) ?? []);
  const [first] = ranked;
  const say = (key: string, words = {}) => translate(`applications.follows.${key}`, words);
  if (!first)
    return (
      <Section id="follows" title={say('title')}>
        {<p className="muted">{say('nothing')}</p>}
      </Section>
    );
  const fitting = ranked.find(({ free, mark }) => mark !== '×' && free >= size);
  const stages = (['coordinator', 'office'] as const).filter((stage) =>
    ranked.some(({ approvalStages }) => approvalStages.includes(stage)),
  );
  const lines = [
    size > 0 && (fitting ? say('seats', { seats: size, name: fitting.name }) : say('waits', { seats: size })),
    stages.length > 0
      ? say('approval', { stages: stages.map((stage) => translate(`exercise.stages.${stage}`)).join('、') })
      : say('atOnce'),
    isReserving && say('names'),
    first.applicationClosesAt && say('deadline', { deadline: instantText(first.applicationClosesAt) }),
    translate(`exercise.fairness.${first.fairness}`),
  ];
  return (
    <Section id="follows" title={say('title')}>
      <ul>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
    </Section>
  );
}
