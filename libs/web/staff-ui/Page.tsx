import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

interface PageProps {
  title: string;
  lead?: React.ReactNode;
  crumbs?: [string, string][];
  actions?: React.ReactNode;
  width?: 'narrow' | 'wide' | 'full';
  children: React.ReactNode;
}

/** Every screen: breadcrumb, one h1, one line of context, actions at the right, then content. */
export function Page({ title, lead, crumbs, actions, width = 'full', children }: PageProps) {
  const translate = useTranslate();
  return (
    <div className={`page ${width}`}>
      <title>{`${title} | Kunren 訓練`}</title>
      <div className="page-head">
        <div className="titles">
          {crumbs && (
            <nav aria-label={translate('ui.crumbs')}>
              <ol className="crumbs">
                {crumbs.map(([label, to]) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <h1>{title}</h1>
          {lead && <p className="muted">{lead}</p>}
        </div>
        {actions && <div className="actions no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

export const Section = ({
  title,
  aside,
  children,
  id,
}: {
  title: React.ReactNode;
  aside?: React.ReactNode;
  children: React.ReactNode;
  id?: string;
}) => (
  <section className="section" aria-labelledby={id}>
    <header>
      <h2 id={id}>{title}</h2>
      {aside}
    </header>
    {children}
  </section>
);
