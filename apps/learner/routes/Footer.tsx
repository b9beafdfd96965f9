import { Link, useWords } from '#web/ui';
import { HelpContact } from './HelpContact.tsx';
import { words } from './words.ts';

/** On every page: whom to ask, the terms and the notice. */
export function Footer() {
  const say = useWords(words);
  const isDemo = document.querySelector<HTMLMetaElement>('meta[name="demo"]')?.content === 'yes';
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="foot">
          <section className="foot-help stack-1" aria-labelledby="help-heading">
            <h2 id="help-heading">{say.help}</h2>
            <HelpContact />
          </section>
          <ul>
            <li>
              <Link href="/help">{say.helpPage}</Link>
            </li>
            <li>
              <Link href="/help#accessibility">{say.accessibility}</Link>
            </li>
          </ul>
          <ul>
            <li>
              <Link href="/terms">{say.terms}</Link>
            </li>
            <li>
              <Link href="/privacy">{say.privacy}</Link>
            </li>
          </ul>
        </div>
        {isDemo && <p className="small">{say.demo}</p>}
      </div>
    </footer>
  );
}
