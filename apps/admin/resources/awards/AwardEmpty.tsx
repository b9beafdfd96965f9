import { useTranslate } from 'react-admin';

/** Says how certificates come about, where none is. */
export function AwardEmpty() {
  const translate = useTranslate();
  return (
    <div className="stack" style={{ padding: '32px 16px' }}>
      <p>
        <b>{translate('awards.empty')}</b>
      </p>
      <p className="muted">{translate('awards.emptyWhy')}</p>
    </div>
  );
}
