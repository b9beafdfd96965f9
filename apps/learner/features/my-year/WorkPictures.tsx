import { Button, ErrorSummary, Field, useBilingual, useWords } from '#web/ui';
import { ChooseFile } from './ChooseFile.tsx';
import { useWorkFile } from './use-work-file.ts';
import { type InBoth, workFile } from './work.ts';
import { words } from './work-words.ts';

interface Picture {
  readonly fileId: string;
  readonly alt: InBoth;
}
interface PicturesProps {
  readonly workId: string;
  /** In their order. */
  readonly pictures: readonly Picture[];
  readonly onDescribe: (fileId: string, alt: InBoth) => void;
  readonly onOrder: (order: readonly string[]) => void;
  readonly onFiles: (version: number) => void;
}
const MOST = 10;

/** The pictures of a work, what they show in words, and their order. */
export function WorkPictures({ workId, pictures, onDescribe, onOrder, onFiles }: PicturesProps) {
  const say = useWords(words);
  const file = useWorkFile(workId, 'picture', onFiles);
  const ids = pictures.map(({ fileId }) => fileId);
  const forward = (at: number) => onOrder([...ids.slice(0, at - 1), ids[at]!, ids[at - 1]!, ...ids.slice(at + 1)]);
  return (
    <fieldset className="work-files">
      <legend className="label">{say.pictures}</legend>
      <p className="hint">{say.picturesHint}</p>
      <ErrorSummary title={say.notSent} fault={file.fault} />
      <ol className="plain stack-1">
        {pictures.map(({ fileId, alt }, at) => (
          <li key={fileId} className="card">
            <OnePicture {...{ workId, fileId, alt }} number={at + 1} onDescribe={(said) => onDescribe(fileId, said)} />
            <div className="actions">
              {at > 0 && (
                <Button look={['small']} onClick={() => forward(at)}>
                  {say.earlier(at + 1)}
                </Button>
              )}
              <Button look={['small']} isBusy={file.isBusy} onClick={() => void file.remove(fileId)}>
                {say.remove(at + 1)}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {pictures.length < MOST && <ChooseFile label={say.addPicture} accept=".jpg,.jpeg,.png,.webp" file={file} />}
    </fieldset>
  );
}

interface OneProps extends Picture {
  readonly workId: string;
  readonly number: number;
  readonly onDescribe: (alt: InBoth) => void;
}

function OnePicture({ workId, fileId, alt, number, onDescribe }: OneProps) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <>
      <img src={workFile(workId, fileId)} alt={speak(alt)} />
      <Field
        label={say.altJa(number)}
        lang="ja"
        maxLength={300}
        value={alt.ja}
        onChange={(ja) => onDescribe({ ...alt, ja })}
      />
      <Field
        label={say.altEn(number)}
        lang="en"
        maxLength={300}
        value={alt.en}
        onChange={(en) => onDescribe({ ...alt, en })}
      />
    </>
  );
}
