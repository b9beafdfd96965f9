import { useEffect, useRef, useState } from 'react';
import { Icon, useWords } from '#web/ui';
import { words } from './words.ts';

const MINUTE = 60_000;

interface Limit {
  readonly deadlineAt: string;
  /** The server's time when the page was loaded: its clock counts, not this device's. */
  readonly now: string;
  readonly onOver: () => void;
}

/** Counts down by the server's clock; whom it disturbs hides it. */
export function Timer({ deadlineAt, now, onOver }: Limit) {
  const say = useWords(words);
  const [isShown, setShown] = useState(true);
  const left = useTimeLeft(deadlineAt, now);
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);
  return (
    <div className="timer">
      <Icon name="clock" />
      {isShown && (
        <b role="timer" className="num">
          {isOver
            ? say.timeOver
            : left > MINUTE
              ? say.minutesLeft(Math.ceil(left / MINUTE))
              : say.secondsLeft(Math.ceil(left / 1000))}
        </b>
      )}
      <button type="button" className="link-btn" onClick={() => setShown(!isShown)}>
        {isShown ? say.hideTime : say.showTime}
      </button>
    </div>
  );
}

function useTimeLeft(deadlineAt: string, now: string): number {
  const ahead = useRef({ now, by: Date.parse(now) - Date.now() });
  if (ahead.current.now !== now) ahead.current = { now, by: Date.parse(now) - Date.now() };
  const measure = () => Date.parse(deadlineAt) - (Date.now() + ahead.current.by);
  const [left, setLeft] = useState(measure);
  useEffect(() => {
    const ticking = setInterval(() => setLeft(measure()), 1000);
    return () => clearInterval(ticking);
  }, [deadlineAt, now]);
  return left;
}
