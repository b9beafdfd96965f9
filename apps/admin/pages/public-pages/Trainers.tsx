import { useTranslate } from 'react-admin';
import { listPublicTrainersRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { TrainersOfTrack } from './TrainersOfTrack.tsx';

/** Who is introduced on the page of the tracks, track by track of the latest year. */
export function Trainers({ programId }: { readonly programId: string }) {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(
    () => call(listPublicTrainersRoute, { params: { programId } }),
    [programId],
  );
  return (
    <Section id="trainers" title={translate('publicTrainers.title')}>
      <p className="muted">{translate('publicTrainers.lead')}</p>
      {fault && <p role="alert">{fault.message}</p>}
      {answer?.items.length === 0 && <p className="muted">{translate('publicTrainers.noTracks')}</p>}
      {answer?.items.map((track) => (
        <TrainersOfTrack key={`${track.trackId}${track.version}`} track={track} onSaved={again} />
      ))}
    </Section>
  );
}
