import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type viewPublicPageRoute, writePublicPageRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { TextLine } from '../../parts/TextLine.tsx';

type Page = AnswerFrom<typeof viewPublicPageRoute>;

const LONGEST = { title: 80, summary: 200, body: 20_000 } as const;
const fields = ['title', 'summary', 'body'] as const;
const languages = ['ja', 'en'] as const;

/** The words of a page, Japanese beside English; half of them may be saved, and go public together. */
export function PageForm({ page, onSaved }: { readonly page: Page; readonly onSaved: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { title, summary, body, version } = page;
  const [written, setWritten] = useState({ title, summary, body });
  const saving = useDeed(async (key) => {
    const params = { programId: page.program.id, pageKind: page.kind };
    await call(writePublicPageRoute, { params, input: { ...written, version }, key });
    notify('publicPages.saved', { type: 'success' });
    onSaved();
  });
  return (
    <RecordForm isReady saving={saving} backTo={`/programs/${page.program.id}/public-pages`}>
      <div className="public-languages">
        {languages.map((language) => (
          <fieldset key={language}>
            <legend>{translate(`publicPages.languages.${language}`)}</legend>
            {fields.map((field) => (
              <TextLine
                key={field}
                of="publicPages"
                name={field}
                isRequired={false}
                isLong={field !== 'title'}
                longest={LONGEST[field]}
                value={written[field][language]}
                onChange={(text) => setWritten({ ...written, [field]: { ...written[field], [language]: text } })}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </RecordForm>
  );
}
