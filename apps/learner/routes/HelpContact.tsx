import { inBoth, useWords } from '#web/ui';

const words = inBoth(
  {
    first: 'まず、勤め先の取りまとめ担当（研修・情報政策の部署）にお尋ねください。',
    office: 'Kunren 事務局：',
  },
  {
    first: 'Please ask the training coordinator of your organization first.',
    office: 'Kunren office: ',
  },
);

/** Whom to ask, on every page. The office's address is what the server was given. */
export function HelpContact() {
  const say = useWords(words);
  const contact = document.querySelector<HTMLMetaElement>('meta[name="help-contact"]')?.content;
  return (
    <>
      <p>{say.first}</p>
      {contact && (
        <p>
          {say.office}
          {contact}
        </p>
      )}
    </>
  );
}
