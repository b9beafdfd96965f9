import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listContentVersionsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, instantText } from '#web/staff-ui';
import { PublishButton } from '../../parts/PublishButton.tsx';

type Version = AnswerFrom<typeof listContentVersionsRoute>['items'][number];

const COLUMNS = ['number', 'state', 'lessons', 'minutes', 'questions', 'loadedAt', 'publishedAt'] as const;
const glyphs = { draft: 'dash', published: 'done', superseded: 'void' } as const;

/** The versions of the content, newest first. */
export function VersionTable({ versions, onPublished }: { versions: readonly Version[]; onPublished: () => void }) {
  const translate = useTranslate();
  if (versions.length === 0) return <p className="muted">{translate('editions.noContent')}</p>;
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={translate('editions.content')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((name) => (
              <TableCell key={name}>{translate(`editions.versions.${name}`)}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <Row key={version.id} version={version} onPublished={onPublished} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function Row({ version, onPublished }: { version: Version; onPublished: () => void }) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell className="nowrap">{translate('editions.version', { number: version.number })}</TableCell>
      <TableCell>
        <Chip glyph={glyphs[version.state]} tone="normal">
          {translate(`editions.state.${version.state}`)}
        </Chip>
      </TableCell>
      <TableCell className="num">{version.lessons}</TableCell>
      <TableCell className="nowrap">{translate('editions.minutes', { minutes: version.minutes })}</TableCell>
      <TableCell className="num">{version.questions}</TableCell>
      <TableCell className="nowrap">{instantText(version.loadedAt)}</TableCell>
      <TableCell className="nowrap">{version.publishedAt && instantText(version.publishedAt)}</TableCell>
      <TableCell>
        <div className="row">
          <Button size="small" variant="outlined" component={Link} to={`/content-versions/${version.id}`}>
            {translate('editions.preview')}
          </Button>
          {version.abilities.publish && <PublishButton contentVersionId={version.id} onPublished={onPublished} />}
        </div>
      </TableCell>
    </TableRow>
  );
}
