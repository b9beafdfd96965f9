import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Navigate, useNavigate } from 'react-router-dom';
import { downloadCoverageRoute, viewCoverageRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { dateText, ExportMenu, fiscalYearText, Page, Section, Segments, YearBars } from '#web/staff-ui';
import { CoverageTable, type TableRow } from './CoverageTable.tsx';
import { DefinitionBar } from './DefinitionBar.tsx';
import { type Definition, missingOf, percentOf, rateOf, type Report, useDefinition } from './definition.ts';
import { Fault } from './Fault.tsx';
import { Legend, TileMap } from './TileMap.tsx';
import './coverage.css';

type Group = 'prefectures' | 'bureaus' | 'kinds';

/** One figure, told four ways on one page: map, table, words and years. The denominator is the register, not the users. */
export default function CoveragePage() {
  const translate = useTranslate();
  const definition = useDefinition();
  const { sent } = definition;
  const { answer: report, fault } = useAnswer(() => call(viewCoverageRoute, { input: sent }), [JSON.stringify(sent)]);
  const lead = report && `${placeOf(report, translate)}　${translate('coverage.asOf', { day: dateText(report.asOf) })}`;
  if (report && report.total.governments <= 1) return <Navigate to="/coverage/governments?show=all" replace />;
  return (
    <Page
      title={translate('coverage.title')}
      lead={lead}
      actions={
        <ExportMenu
          name={translate('coverage.title')}
          onExport={(format) => download(downloadCoverageRoute, { input: { ...sent, format } })}
        />
      }
    >
      <DefinitionBar definition={definition} report={report} />
      <Fault of={fault} />
      {report && <Figures report={report} definition={definition} />}
    </Page>
  );
}

/** 全国, or whose region or prefecture it is. */
function placeOf({ bureaus, prefectures }: Report, translate: ReturnType<typeof useTranslate>): string {
  const [bureau] = bureaus;
  const [prefecture] = prefectures;
  if (bureaus.length > 1 || !bureau || !prefecture) return translate('coverage.nation');
  return prefectures.length > 1 ? translate('coverage.region', { name: bureau.name }) : prefecture.name;
}

function Figures({ report, definition }: { report: Report; definition: Definition }) {
  const navigate = useNavigate();
  const translate = useTranslate();
  const [active, setActive] = useState<string | null>(null);
  const [group, setGroup] = useState<Group>('prefectures');
  const { way, query } = definition;
  const listOf = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    next.set(name, value);
    return `/coverage/governments?${next}`;
  };
  const rows: Record<Group, TableRow[]> = {
    prefectures: report.prefectures.map((one) => ({ ...one, key: one.code, to: listOf('prefecture', one.code) })),
    bureaus: report.bureaus.map((one) => ({ ...one, key: one.code, to: listOf('bureau', one.code) })),
    kinds: report.kinds.map((one) => ({
      ...one,
      key: one.kind,
      name: translate(`coverage.kinds.${one.kind}`),
      to: listOf('kind', one.kind),
    })),
  };
  const groups: Group[] = ['prefectures', 'bureaus', 'kinds'];
  return (
    <div className="coverage">
      <div className="map-side">
        <TileMap
          places={report.prefectures}
          way={way}
          active={active}
          onActive={setActive}
          onOpen={(code) => navigate(listOf('prefecture', code))}
        >
          <Headline report={report} definition={definition} />
        </TileMap>
      </div>
      <div className="table-side">
        <Segments
          label={translate('coverage.group')}
          value={group}
          onChange={setGroup}
          options={groups.map((value) => ({ value, label: translate(`coverage.groups.${value}`) }))}
        />
        <CoverageTable rows={rows[group]} total={report.total} way={way} active={active} onActive={setActive} />
      </div>
      {way === 'trainedEver' && <Trend report={report} />}
    </div>
  );
}

function Headline({ report: { total }, definition: { way } }: { report: Report; definition: Definition }) {
  const translate = useTranslate();
  const isEver = way === 'trainedEver';
  return (
    <div className="headline">
      <p className="muted">{translate(isEver ? 'coverage.missingEver' : 'coverage.missing')}</p>
      <p className="figure">
        <b>{missingOf(total, way).toLocaleString()}</b>
        <span>{translate('coverage.of', { governments: total.governments.toLocaleString() })}</span>
      </p>
      <p className="muted">
        {translate('coverage.rate', { rate: percentOf(rateOf(total, way)) })}
        {isEver && total.preCyderOnly > 0 && `　${translate('coverage.preCyderOnly', { count: total.preCyderOnly })}`}
      </p>
      <Legend />
    </div>
  );
}

const FIRST_SHOWN = 2017;

function Trend({ report }: { report: Report }) {
  const translate = useTranslate();
  const { firstTrained, fiscalYear, total } = report;
  const years = Array.from({ length: Math.max(1, fiscalYear - FIRST_SHOWN + 1) }, (_, at) => {
    const year = fiscalYear - FIRST_SHOWN < 0 ? fiscalYear : FIRST_SHOWN + at;
    const trained = firstTrained
      .filter((one) => one.fiscalYear <= year)
      .reduce((sum, { governments }) => sum + governments, 0);
    return { label: fiscalYearText(year), value: total.governments - trained };
  });
  const by = translate('coverage.by.trainedEver');
  return (
    <Section id="trend" title={translate('coverage.trend')}>
      <YearBars years={years} unit={translate('coverage.unit')} caption={translate('coverage.trendCaption', { by })} />
    </Section>
  );
}
