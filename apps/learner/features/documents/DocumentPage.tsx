import { listDocumentsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { inBoth, Loaded, Page, useBilingual, useWords } from '#web/ui';

const words = inBoth(
  { terms: '利用規約', 'personal-data-notice': '個人情報の取扱い', version: '版' },
  { terms: 'Terms of use', 'personal-data-notice': 'How personal data is handled', version: 'version' },
);

/** One of the texts a person accepts, as it is in force. */
export function DocumentPage({ name }: { name: 'terms' | 'personal-data-notice' }) {
  const say = useWords(words);
  const inMine = useBilingual();
  const asked = useAnswer(() => call(listDocumentsRoute), []);
  return (
    <Page title={say[name]} isNarrow>
      <Loaded from={asked}>
        {({ items }) =>
          items
            .filter(({ document }) => document === name)
            .map(({ version, text }) => (
              <div key={version} className="prose">
                {inMine(text)
                  .split('\n')
                  .filter(Boolean)
                  .map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                <p className="small muted">
                  {say.version} {version}
                </p>
              </div>
            ))
        }
      </Loaded>
    </Page>
  );
}
