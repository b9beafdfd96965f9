import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { viewWorkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Section, StackedBars } from '#web/staff-ui';

type Progress = AnswerFrom<typeof viewWorkRoute>['departments'];

/** How far each department is: a sentence first, then the bars, the slowest on top. */
export function DepartmentProgress({ departments }: { departments: Progress }) {
  const translate = useTranslate();
  const named = (department: string | null) => department ?? translate('pages.today.noDepartment');
  const slow = departments.filter(({ notStarted }) => notStarted > 0).slice(0, 2);
  return (
    <Section
      id="departments"
      title={translate('pages.today.departments')}
      aside={<Link to="/enrollments">{translate('pages.today.allLearners')}</Link>}
    >
      <p className="lead">
        {slow.length > 0
          ? translate('pages.today.slow', { departments: slow.map(({ department }) => named(department)).join('・') })
          : translate('pages.today.allStarted')}
      </p>
      <StackedBars
        of={translate('pages.today.department')}
        series={['completed', 'inProgress', 'notStarted'].map((key) => translate(`pages.today.${key}`))}
        rows={departments.map(({ department, completed, inProgress, notStarted }) => ({
          label: named(department),
          values: [completed, inProgress, notStarted],
        }))}
        unit={translate('pages.today.persons')}
        caption={translate('pages.today.departmentsCaption')}
      />
    </Section>
  );
}
