import { lazy } from 'react';
import { listCoursesRoute, viewCourseRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** What the programs teach. */
export const courses: StaffResource = {
  name: 'courses',
  routes: { list: listCoursesRoute, one: viewCourseRoute, many: listCoursesRoute },
  list: lazy(() => import('./CourseList.tsx')),
  edit: lazy(() => import('./CourseEdit.tsx')),
  create: lazy(() => import('./CourseCreate.tsx')),
  recordRepresentation: 'code',
};
