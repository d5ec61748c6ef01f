-- Section 11: the tidy data of 'section11 export tidy', and what is computed of it.
-- For Spark SQL; run it with: spark-sql -i FILE
-- Figures of standards are defined for the scoring method M01 alone: a cycle of another
-- method has none here, and section11_not_defined lists it.

-- cycles: a row is the cycle.
create or replace temporary view section11_cycles
  (id string, title string, kind string, opens string, due string, ends string, previous string, catalogue string, catalogue_title string, invented boolean, notice string, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'cycles.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- methods: a row is the scoring method of a cycle and its thresholds.
create or replace temporary view section11_methods
  (method string, weak_above_numerator bigint, weak_above_denominator bigint, weakest bigint, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'methods.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- areas: a row is an area of the cycle.
create or replace temporary view section11_areas
  (area string, name string, code string, sequence bigint, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'areas.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- agencies: a row is an agency of the register.
create or replace temporary view section11_agencies
  (agency string, name string, kind string, setting string, phase string, expects string, status string, return_kind string, kind_presumed string, in_pool boolean, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'agencies.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- agency_areas: a row is an area of the cycle that an agency covers.
create or replace temporary view section11_agency_areas
  (agency string, area string, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'agency_areas.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- standards: a row is a standard of the catalogue.
create or replace temporary view section11_standards
  (standard string, title string, sequence bigint, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'standards.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- criteria: a row is a criterion of the catalogue.
create or replace temporary view section11_criteria
  (criterion string, standard string, sequence bigint, weight bigint, essential boolean, wording string, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'criteria.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- grades: a row is a grade of the scale.
create or replace temporary view section11_grades
  (grade string, label string, step bigint, needs_improvement boolean, points bigint, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'grades.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- ratings: a row is an agency's rating of a criterion; every criterion of every return that is owed.
create or replace temporary view section11_ratings
  (agency string, standard string, criterion string, own_status string, own string, moderated_status string, moderated string, counted_status string, counted string, carried boolean, source_cycle string, source_criterion string, cycle string)
using csv options (
  path 'warehouse/tidy', pathGlobFilter 'ratings.csv',
  header 'true', quote '"', escape '"', mode 'FAILFAST');

-- A cycle whose scoring method is not defined here: it has no figures of standards.
create or replace temporary view section11_not_defined as
select cycle, method from section11_methods where method <> 'M01';

-- An area of a cycle, or its pool of all areas.
create or replace temporary view section11_scopes as
select cycle, 'area' as scope, area from section11_areas
union all
select cycle, 'pool' as scope, '[z]' as area from section11_cycles;

-- An agency in each area that it covers, and once in the pool.
create or replace temporary view section11_scope_agencies as
select cycle, 'area' as scope, area, agency from section11_agency_areas
union all
select cycle, 'pool' as scope, '[z]' as area, agency
from section11_agencies where in_pool;

-- What counts for an agency's criterion, with the step of its grade.
create or replace temporary view section11_criterion_ratings as
select r.cycle, r.agency, r.standard, r.criterion,
  r.counted_status as status, g.step, g.needs_improvement,
  r.own_status, o.step as own_step,
  r.carried and r.counted_status = 'graded' as carried
from section11_ratings r
left join section11_grades g
  on g.cycle = r.cycle and g.grade = r.counted and r.counted_status = 'graded'
left join section11_grades o
  on o.cycle = r.cycle and o.grade = r.own and r.own_status = 'graded';

-- How many of the criteria asked of an agency its return answers (M06).
create or replace temporary view section11_agency_coverage as
select cycle, agency, asked, answered, cast((20000 * answered + asked) div (2 * nullif(asked, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as coverage
from (
  select cycle, agency, count(case when status <> 'not-asked' then 1 end) as asked,
    count(case when status in ('graded', 'not-applicable', 'unmapped') then 1 end) as answered
  from section11_criterion_ratings where status <> 'not-returned'
  group by cycle, agency) answers;

-- An agency's rating of a standard (M01): its weakest among the criteria that apply and
-- are answered; provisional where one is not answered (M06), carried where one is carried
-- from a cycle before (M07).
create or replace temporary view section11_standard_ratings as
with answers as (
  select a.cycle, a.agency, a.status as return_status, s.standard,
    count(case when r.status = 'graded' then 1 end) as graded,
    count(case when r.status = 'unmapped' then 1 end) as unmapped,
    count(case when r.status = 'unanswered' then 1 end) as unanswered,
    count(case when r.status = 'not-applicable' then 1 end) as not_applicable,
    count(case when r.own_status = 'graded' then 1 end) as own_graded,
    count(case when r.own_status = 'unmapped' then 1 end) as own_unmapped,
    count(case when r.own_status = 'unanswered' then 1 end) as own_unanswered,
    count(case when r.own_status = 'not-applicable' then 1 end) as own_not_applicable,
    count(case when r.carried then 1 end) as carried,
    min(r.step) as step, min(r.own_step) as own_step
  from section11_agencies a
  join section11_methods m on m.cycle = a.cycle and m.method = 'M01'
  join section11_standards s on s.cycle = a.cycle
  left join section11_criterion_ratings r
    on r.cycle = a.cycle and r.agency = a.agency and r.standard = s.standard
  where a.status <> 'not-awaited'
  group by a.cycle, a.agency, a.status, s.standard)
select a.cycle, a.agency, a.standard,
  case when a.return_status = 'not-returned' then 'not-returned'
    when a.graded > 0 then 'graded'
    when a.unmapped > 0 then 'unmapped'
    when a.unanswered > 0 then 'unanswered'
    when a.not_applicable > 0 then 'not-applicable'
    else 'not-asked' end as status, a.step, g.grade, g.needs_improvement,
  case when a.return_status = 'not-returned' then 'not-returned'
    when a.own_graded > 0 then 'graded'
    when a.own_unmapped > 0 then 'unmapped'
    when a.own_unanswered > 0 then 'unanswered'
    when a.own_not_applicable > 0 then 'not-applicable'
    else 'not-asked' end as own_status, a.own_step,
  a.graded > 0 and a.unanswered + a.unmapped > 0 as provisional,
  a.graded > 0 and a.carried > 0 as carried
from answers a
left join section11_grades g on g.cycle = a.cycle and g.step = a.step;

-- How many agencies stand at a grade of a criterion, in a scope.
create or replace temporary view section11_criterion_tally as
select c.cycle, c.scope, c.area, s.criterion, s.sequence,
  g.grade, g.step, g.needs_improvement,
  count(case when r.status = 'graded' and r.step = g.step then 1 end) as agencies
from section11_scopes c
join section11_methods m on m.cycle = c.cycle
join section11_criteria s on s.cycle = c.cycle
join section11_grades g on g.cycle = c.cycle
left join section11_scope_agencies p
  on p.cycle = c.cycle and p.scope = c.scope and p.area = c.area
left join section11_criterion_ratings r
  on r.cycle = p.cycle and r.agency = p.agency and r.criterion = s.criterion
group by c.cycle, c.scope, c.area, s.criterion, s.sequence, g.grade, g.step,
  g.needs_improvement;

-- What a criterion comes to in a scope: of the agencies rated, those that need improvement.
-- Ranked by share, the highest first; ties share a rank and the next is skipped.
create or replace temporary view section11_criterion_figures as
with counted as (
  select c.cycle, c.scope, c.area, s.criterion, s.sequence,
    m.weak_above_numerator, m.weak_above_denominator, m.weakest,
    count(case when r.status = 'graded' then 1 end) as rated,
    count(case when r.status = 'graded' and r.needs_improvement then 1 end) as needing_improvement,
    count(case when r.status = 'not-applicable' then 1 end) as not_applicable,
    count(case when r.status = 'unanswered' then 1 end) as unanswered,
    count(case when r.status = 'not-asked' then 1 end) as not_asked,
    count(case when r.status = 'unmapped' then 1 end) as unmapped,
    count(case when r.status = 'not-returned' then 1 end) as not_returned,
    count(case when r.carried then 1 end) as carried_forward
  from section11_scopes c
  join section11_methods m on m.cycle = c.cycle
  join section11_criteria s on s.cycle = c.cycle
  left join section11_scope_agencies p
    on p.cycle = c.cycle and p.scope = c.scope and p.area = c.area
  left join section11_criterion_ratings r
    on r.cycle = p.cycle and r.agency = p.agency and r.criterion = s.criterion
  group by c.cycle, c.scope, c.area, s.criterion, s.sequence,
    m.weak_above_numerator, m.weak_above_denominator, m.weakest),
shared as (
  select counted.*,
    cast(needing_improvement as double) / nullif(cast(rated as double), 0) as ratio
  from counted),
ranked as (
  select shared.*,
    case when rated > 0 then rank() over (
      partition by cycle, scope, area, case when rated > 0 then 1 else 0 end
      order by ratio desc) end as rank
  from shared)
select cycle, scope, area, criterion, sequence, rated, needing_improvement, not_applicable,
  unanswered, not_asked, unmapped, not_returned, carried_forward,
  cast((20000 * needing_improvement + rated) div (2 * nullif(rated, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as share, rank
from ranked;

-- How many agencies stand at a grade of a standard, in a scope.
create or replace temporary view section11_standard_tally as
select c.cycle, c.scope, c.area, s.standard, s.sequence,
  g.grade, g.step, g.needs_improvement,
  count(case when r.status = 'graded' and r.step = g.step then 1 end) as agencies,
  count(case when r.own_status = 'graded' and r.own_step = g.step then 1 end) as self_assessed
from section11_scopes c
join section11_methods m on m.cycle = c.cycle
  and m.method = 'M01'
join section11_standards s on s.cycle = c.cycle
join section11_grades g on g.cycle = c.cycle
left join section11_scope_agencies p
  on p.cycle = c.cycle and p.scope = c.scope and p.area = c.area
left join section11_standard_ratings r
  on r.cycle = p.cycle and r.agency = p.agency and r.standard = s.standard
group by c.cycle, c.scope, c.area, s.standard, s.sequence, g.grade, g.step,
  g.needs_improvement;

-- What a standard comes to in a scope: of the agencies rated, those that need improvement.
-- Ranked by share, the highest first; ties share a rank and the next is skipped.
-- f01: the share is above the catalogue's threshold, compared exactly. f02: the rank is among
-- the catalogue's weakest, and at least one agency needs improvement.
create or replace temporary view section11_standard_figures as
with counted as (
  select c.cycle, c.scope, c.area, s.standard, s.sequence,
    m.weak_above_numerator, m.weak_above_denominator, m.weakest,
    count(case when r.provisional then 1 end) as provisional,
    count(case when r.status = 'graded' then 1 end) as rated,
    count(case when r.status = 'graded' and r.needs_improvement then 1 end) as needing_improvement,
    count(case when r.status = 'not-applicable' then 1 end) as not_applicable,
    count(case when r.status = 'unanswered' then 1 end) as unanswered,
    count(case when r.status = 'not-asked' then 1 end) as not_asked,
    count(case when r.status = 'unmapped' then 1 end) as unmapped,
    count(case when r.status = 'not-returned' then 1 end) as not_returned,
    count(case when r.carried then 1 end) as carried_forward
  from section11_scopes c
  join section11_methods m on m.cycle = c.cycle
    and m.method = 'M01'
  join section11_standards s on s.cycle = c.cycle
  left join section11_scope_agencies p
    on p.cycle = c.cycle and p.scope = c.scope and p.area = c.area
  left join section11_standard_ratings r
    on r.cycle = p.cycle and r.agency = p.agency and r.standard = s.standard
  group by c.cycle, c.scope, c.area, s.standard, s.sequence,
    m.weak_above_numerator, m.weak_above_denominator, m.weakest),
shared as (
  select counted.*,
    cast(needing_improvement as double) / nullif(cast(rated as double), 0) as ratio
  from counted),
ranked as (
  select shared.*,
    case when rated > 0 then rank() over (
      partition by cycle, scope, area, case when rated > 0 then 1 else 0 end
      order by ratio desc) end as rank
  from shared)
select cycle, scope, area, standard, sequence, rated, needing_improvement, not_applicable,
  unanswered, not_asked, unmapped, not_returned, carried_forward,
  cast((20000 * needing_improvement + rated) div (2 * nullif(rated, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as share, rank,
  provisional,
  cast(needing_improvement as decimal(19, 0))
    * cast(weak_above_denominator as decimal(19, 0))
    > cast(rated as decimal(19, 0))
    * cast(weak_above_numerator as decimal(19, 0)) as f01,
  needing_improvement > 0 and rank <= weakest as f02
from ranked;
