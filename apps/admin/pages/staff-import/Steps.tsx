import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import './staff-import.css';

const names = ['file', 'columns', 'check', 'register', 'result'];

/** Where one is among the five steps. */
export function Steps({ at }: { readonly at: number }) {
  const translate = useTranslate();
  return (
    <ol className="steps" aria-label={translate('staffImport.steps.label')}>
      {names.map((name, i) => (
        <li key={name} className={i < at ? 'done' : ''} aria-current={i === at ? 'step' : undefined}>
          <span className="mark">{i < at ? <Icon name="check" size={14} /> : i + 1}</span>
          {translate(`staffImport.steps.${name}`)}
          {i < at && <span className="sr-only">{translate('staffImport.steps.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
