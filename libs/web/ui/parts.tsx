import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Link } from './router.tsx';

export type Tone = 'key' | 'ok' | 'warn' | 'err';

/** State in a shape and a word; color only repeats it. */
export const Chip = ({ icon, tone, children }: { icon?: IconName; tone?: Tone; children?: ReactNode }) => (
  <span className={`chip ${tone ? `chip-${tone}` : ''}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);

const noticeIcons = { key: 'info', ok: 'done', warn: 'alert', err: 'alert', quiet: 'info' } as const;

export interface NoticeProps {
  readonly tone?: Tone | 'quiet';
  readonly icon?: IconName;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read out when it appears. */
  readonly role?: 'alert' | 'status';
  readonly boxRef?: Ref<HTMLDivElement>;
}

export const Notice = ({ tone = 'key', icon, title, children, role, boxRef }: NoticeProps) => (
  <div className={`notice notice-${tone}`} role={role} tabIndex={role ? -1 : undefined} ref={boxRef}>
    <Icon name={icon ?? noticeIcons[tone]} />
    <div>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  </div>
);

type Look = 'primary' | 'danger' | 'small' | 'block';
const looks = (look: readonly Look[] = []) => ['btn', ...look.map((name) => `btn-${name}`)].join(' ');

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: readonly Look[];
  /** At work: it says so and takes no second press, but keeps the focus. */
  readonly isBusy?: boolean;
}

export const Button = ({ look, isBusy = false, onClick, type = 'button', ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={looks(look)}
    aria-disabled={isBusy || undefined}
    onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
  />
);

/** A link that looks like a button; inside this site unless `download` or another address. */
export const ButtonLink = ({
  look,
  href,
  children,
}: {
  look?: readonly Look[];
  href: string;
  children?: ReactNode;
}) => (
  <Link className={looks(look)} href={href}>
    {children}
  </Link>
);

/** A disclosure. */
export const More = ({ summary, children, open }: { summary: ReactNode; children?: ReactNode; open?: boolean }) => (
  <details className="more" open={open}>
    <summary>{summary}</summary>
    <div className="body">{children}</div>
  </details>
);

/** How far: a bar with its words beside it. */
export const ProgressBar = ({ done, of, label }: { done: number; of: number; label: string }) => (
  <div className="steps-bar" role="img" aria-label={label}>
    {Array.from({ length: of }, (_, i) => (
      <i key={i} className={i < done ? 'on' : i === done ? 'now' : ''} />
    ))}
  </div>
);

/** Terms and values, two or three beside each other on a wide screen. */
export const Facts = ({ children, className = '' }: { children?: ReactNode; className?: string }) => (
  <dl className={`facts ${className}`}>{children}</dl>
);
export const Fact = ({ term, children }: { term: ReactNode; children?: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
