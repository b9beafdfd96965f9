interface Props<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: React.ReactNode; name?: string }[];
  onChange: (value: T) => void;
  className?: string;
}

/** A short choice that is always visible: native radio buttons, so arrow keys work. */
export function Segments<T extends string>({ label, value, options, onChange, className = '' }: Props<T>) {
  return (
    <div className={`segments ${className}`} role="radiogroup" aria-label={label}>
      {options.map((o) => (
        <label key={o.value}>
          <input
            type="radio"
            name={label}
            checked={o.value === value}
            onChange={() => onChange(o.value)}
            aria-label={o.name}
          />
          {o.label}
        </label>
      ))}
    </div>
  );
}
