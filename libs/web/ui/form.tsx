import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useWords, inBoth } from './language.tsx';
import { Button, Notice } from './parts.tsx';

const words = inBoth(
  { show: '表示', hide: '隠す', showPassword: 'パスワードを表示', check: '入力を確かめてください' },
  { show: 'Show', hide: 'Hide', showPassword: 'Show password', check: 'Please check what you entered' },
);

interface FormProps {
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** Fields and their button; the server judges what is typed, so that one sentence says it everywhere. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    className="form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void onSubmit();
    }}
  >
    {children}
  </form>
);

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to check; stands above the field and in the summary. */
  readonly problem?: string | undefined;
  readonly onChange?: (value: string) => void;
}

/** Label, hint, error, input, in this order. */
export function Field({ label, hint, problem, onChange, id, className = '', ...rest }: FieldProps) {
  const own = useId();
  const name = id ?? own;
  return (
    <FieldFrame {...{ label, hint, problem, name }}>
      <input
        {...rest}
        id={name}
        className={`input ${className}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
        onInput={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends Omit<FieldProps, 'value'> {
  readonly value: string;
  readonly rows?: number;
}

/** The same for a text of several lines. */
export function TextArea({ label, hint, problem, onChange, id, value, rows = 8, disabled }: TextAreaProps) {
  const own = useId();
  const name = id ?? own;
  return (
    <FieldFrame {...{ label, hint, problem, name }}>
      <textarea
        id={name}
        className="input"
        rows={rows}
        value={value}
        disabled={disabled}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
        onInput={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** A password that can be shown; pasting and password managers work. */
export function PasswordField({ label, hint, problem, onChange, id, ...rest }: FieldProps) {
  const own = useId();
  const name = id ?? own;
  const say = useWords(words);
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame {...{ label, hint, problem, name }}>
      <div className="with-btn">
        <input
          {...rest}
          id={name}
          className="input"
          type={isShown ? 'text' : 'password'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(name, { hint, problem })}
          onInput={(event) => onChange?.(event.currentTarget.value)}
        />
        <Button onClick={() => setShown(!isShown)} aria-pressed={isShown} aria-label={say.showPassword}>
          {isShown ? say.hide : say.show}
        </Button>
      </div>
    </FieldFrame>
  );
}

interface Frame {
  readonly label: ReactNode;
  readonly name: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly children?: ReactNode;
}
const FieldFrame = ({ label, name, hint, problem, children }: Frame) => (
  <div className={problem ? 'field field-bad' : 'field'}>
    <label className="label" htmlFor={name}>
      {label}
    </label>
    {hint && (
      <span className="hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
    {problem && (
      <p className="field-err" id={`${name}-problem`}>
        <Icon name="alert" />
        <span>{problem}</span>
      </p>
    )}
    {children}
  </div>
);

const describedBy = (name: string, { hint, problem }: { hint?: ReactNode; problem?: string | undefined }) =>
  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;

export interface Check {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly id?: string;
}
export const CheckBox = ({ label, hint, isChecked, onChange, id }: Check) => (
  <label className="check">
    <input type="checkbox" id={id} checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
    {hint && <span className="hint">{hint}</span>}
  </label>
);

interface Summary {
  readonly title?: string;
  /** One sentence for the whole form: what the server said. */
  readonly fault?: Error | undefined;
  /** Id of the field → what is wrong with it. */
  readonly problems?: Readonly<Record<string, string>>;
}
/** Stands above the form after a refused submission and takes the focus; each line leads to its field. */
export function ErrorSummary({ title, fault, problems = {} }: Summary) {
  const say = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(problems);
  const isShown = fault !== undefined || lines.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, fault, problems]);
  if (!isShown) return null;
  return (
    <Notice tone="err" role="alert" title={title ?? say.check} boxRef={box}>
      {fault && <p>{fault.message}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(([id, problem]) => (
            <li key={id}>
              <a className="row-link" href={`#${id}`} onClick={(event) => focusOn(event, id)}>
                {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
