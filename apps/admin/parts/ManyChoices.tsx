import { Checkbox, FormControlLabel } from '@mui/material';
import './more-fields.css';

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly id: Value; readonly name: string }[];
  readonly chosen: readonly Value[];
  readonly isFixed?: boolean;
  readonly onChange: (chosen: Value[]) => void;
}

/** Any number of a few. */
export function ManyChoices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hint, choices, chosen, isFixed = false, onChange } = props;
  const turned = (id: Value) => (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="choices" disabled={isFixed}>
      <legend>{legend}</legend>
      {hint && <p className="muted">{hint}</p>}
      <div>
        {choices.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            label={name}
            disabled={isFixed}
            control={<Checkbox checked={chosen.includes(id)} onChange={() => onChange(turned(id))} />}
          />
        ))}
      </div>
    </fieldset>
  );
}
