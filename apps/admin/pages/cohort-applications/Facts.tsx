import { useTranslate } from 'react-admin';

interface FactsProps {
  /** The key of its words under `cohortApplication.facts.`, and what it is; an empty one is left out. */
  readonly facts: readonly (readonly [name: string, value: string | null])[];
}

export function Facts({ facts }: FactsProps) {
  const translate = useTranslate();
  return (
    <dl className="facts application-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{translate(`cohortApplication.facts.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
