import { useTranslate } from 'react-admin';

/** What a list says where it has no row: that there is none, and why or what to do. */
export function EmptyList({ of }: { readonly of: string }) {
  const translate = useTranslate();
  return (
    <div className="stack" style={{ padding: '32px 16px' }}>
      <p>
        <b>{translate(`${of}.empty`)}</b>
      </p>
      <p className="muted">{translate(`${of}.emptyWhy`)}</p>
    </div>
  );
}
