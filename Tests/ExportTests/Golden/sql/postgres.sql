-- Section 11: the tidy data of 'section11 export tidy', and what is computed of it.
-- For PostgreSQL; run it with: psql -v ON_ERROR_STOP=1 -f FILE
-- Figures of standards are defined for the scoring method M01 alone: a cycle of another
-- method has none here, and section11_not_defined lists it.

begin;

-- cycles: a row is the cycle.
create table if not exists section11_cycles (
  cycle text not null,
  id text not null,
  title text not null,
  kind text not null,
  opens text not null,
  due text not null,
  ends text not null,
  previous text not null,
  catalogue text not null,
  catalogue_title text not null,
  invented boolean not null,
  notice text not null,
  primary key (cycle, id));
truncate section11_cycles;
alter table section11_cycles alter column cycle set default '2016-17';
\copy section11_cycles (id, title, kind, opens, due, ends, previous, catalogue, catalogue_title, invented, notice) from 'warehouse/tidy/cycle=2016-17/cycles.csv' with (format csv, header true)
alter table section11_cycles alter column cycle set default 'last year''s';
\copy section11_cycles (id, title, kind, opens, due, ends, previous, catalogue, catalogue_title, invented, notice) from 'warehouse/tidy/cycle=last%20year%27s/cycles.csv' with (format csv, header true)
alter table section11_cycles alter column cycle drop default;

-- methods: a row is the scoring method of a cycle and its thresholds.
create table if not exists section11_methods (
  cycle text not null,
  method text not null,
  weak_above_numerator bigint not null,
  weak_above_denominator bigint not null,
  weakest bigint not null,
  primary key (cycle, method));
truncate section11_methods;
alter table section11_methods alter column cycle set default '2016-17';
\copy section11_methods (method, weak_above_numerator, weak_above_denominator, weakest) from 'warehouse/tidy/cycle=2016-17/methods.csv' with (format csv, header true)
alter table section11_methods alter column cycle set default 'last year''s';
\copy section11_methods (method, weak_above_numerator, weak_above_denominator, weakest) from 'warehouse/tidy/cycle=last%20year%27s/methods.csv' with (format csv, header true)
alter table section11_methods alter column cycle drop default;

-- areas: a row is an area of the cycle.
create table if not exists section11_areas (
  cycle text not null,
  area text not null,
  name text not null,
  code text not null,
  sequence bigint not null,
  primary key (cycle, area));
truncate section11_areas;
alter table section11_areas alter column cycle set default '2016-17';
\copy section11_areas (area, name, code, sequence) from 'warehouse/tidy/cycle=2016-17/areas.csv' with (format csv, header true)
alter table section11_areas alter column cycle set default 'last year''s';
\copy section11_areas (area, name, code, sequence) from 'warehouse/tidy/cycle=last%20year%27s/areas.csv' with (format csv, header true)
alter table section11_areas alter column cycle drop default;

-- agencies: a row is an agency of the register.
create table if not exists section11_agencies (
  cycle text not null,
  agency text not null,
  name text not null,
  kind text not null,
  setting text not null,
  phase text not null,
  expects text not null,
  status text not null,
  return_kind text not null,
  kind_presumed text not null,
  in_pool boolean not null,
  primary key (cycle, agency));
truncate section11_agencies;
alter table section11_agencies alter column cycle set default '2016-17';
\copy section11_agencies (agency, name, kind, setting, phase, expects, status, return_kind, kind_presumed, in_pool) from 'warehouse/tidy/cycle=2016-17/agencies.csv' with (format csv, header true)
alter table section11_agencies alter column cycle set default 'last year''s';
\copy section11_agencies (agency, name, kind, setting, phase, expects, status, return_kind, kind_presumed, in_pool) from 'warehouse/tidy/cycle=last%20year%27s/agencies.csv' with (format csv, header true)
alter table section11_agencies alter column cycle drop default;

-- agency_areas: a row is an area of the cycle that an agency covers.
create table if not exists section11_agency_areas (
  cycle text not null,
  agency text not null,
  area text not null,
  primary key (cycle, agency, area));
truncate section11_agency_areas;
alter table section11_agency_areas alter column cycle set default '2016-17';
\copy section11_agency_areas (agency, area) from 'warehouse/tidy/cycle=2016-17/agency_areas.csv' with (format csv, header true)
alter table section11_agency_areas alter column cycle set default 'last year''s';
\copy section11_agency_areas (agency, area) from 'warehouse/tidy/cycle=last%20year%27s/agency_areas.csv' with (format csv, header true)
alter table section11_agency_areas alter column cycle drop default;

-- standards: a row is a standard of the catalogue.
create table if not exists section11_standards (
  cycle text not null,
  standard text not null,
  title text not null,
  sequence bigint not null,
  primary key (cycle, standard));
truncate section11_standards;
alter table section11_standards alter column cycle set default '2016-17';
\copy section11_standards (standard, title, sequence) from 'warehouse/tidy/cycle=2016-17/standards.csv' with (format csv, header true)
alter table section11_standards alter column cycle set default 'last year''s';
\copy section11_standards (standard, title, sequence) from 'warehouse/tidy/cycle=last%20year%27s/standards.csv' with (format csv, header true)
alter table section11_standards alter column cycle drop default;

-- criteria: a row is a criterion of the catalogue.
create table if not exists section11_criteria (
  cycle text not null,
  criterion text not null,
  standard text not null,
  sequence bigint not null,
  weight bigint not null,
  essential boolean not null,
  wording text not null,
  primary key (cycle, criterion));
truncate section11_criteria;
alter table section11_criteria alter column cycle set default '2016-17';
\copy section11_criteria (criterion, standard, sequence, weight, essential, wording) from 'warehouse/tidy/cycle=2016-17/criteria.csv' with (format csv, header true)
alter table section11_criteria alter column cycle set default 'last year''s';
\copy section11_criteria (criterion, standard, sequence, weight, essential, wording) from 'warehouse/tidy/cycle=last%20year%27s/criteria.csv' with (format csv, header true)
alter table section11_criteria alter column cycle drop default;

-- grades: a row is a grade of the scale.
create table if not exists section11_grades (
  cycle text not null,
  grade text not null,
  label text not null,
  step bigint not null,
  needs_improvement boolean not null,
  points bigint not null,
  primary key (cycle, grade));
truncate section11_grades;
alter table section11_grades alter column cycle set default '2016-17';
\copy section11_grades (grade, label, step, needs_improvement, points) from 'warehouse/tidy/cycle=2016-17/grades.csv' with (format csv, header true)
alter table section11_grades alter column cycle set default 'last year''s';
\copy section11_grades (grade, label, step, needs_improvement, points) from 'warehouse/tidy/cycle=last%20year%27s/grades.csv' with (format csv, header true)
alter table section11_grades alter column cycle drop default;

-- ratings: a row is an agency's rating of a criterion; every criterion of every return that is owed.
create table if not exists section11_ratings (
  cycle text not null,
  agency text not null,
  standard text not null,
  criterion text not null,
  own_status text not null,
  own text not null,
  moderated_status text not null,
  moderated text not null,
  counted_status text not null,
  counted text not null,
  carried boolean not null,
  source_cycle text not null,
  source_criterion text not null,
  primary key (cycle, agency, criterion));
truncate section11_ratings;
alter table section11_ratings alter column cycle set default '2016-17';
\copy section11_ratings (agency, standard, criterion, own_status, own, moderated_status, moderated, counted_status, counted, carried, source_cycle, source_criterion) from 'warehouse/tidy/cycle=2016-17/ratings.csv' with (format csv, header true)
alter table section11_ratings alter column cycle set default 'last year''s';
\copy section11_ratings (agency, standard, criterion, own_status, own, moderated_status, moderated, counted_status, counted, carried, source_cycle, source_criterion) from 'warehouse/tidy/cycle=last%20year%27s/ratings.csv' with (format csv, header true)
alter table section11_ratings alter column cycle drop default;

-- A cycle whose scoring method is not defined here: it has no figures of standards.
create or replace view section11_not_defined as
select cycle, method from section11_methods where method <> 'M01';

-- An area of a cycle, or its pool of all areas.
create or replace view section11_scopes as
select cycle, 'area' as scope, area from section11_areas
union all
select cycle, 'pool' as scope, '[z]' as area from section11_cycles;

-- An agency in each area that it covers, and once in the pool.
create or replace view section11_scope_agencies as
select cycle, 'area' as scope, area, agency from section11_agency_areas
union all
select cycle, 'pool' as scope, '[z]' as area, agency
from section11_agencies where in_pool;

-- What counts for an agency's criterion, with the step of its grade.
create or replace view section11_criterion_ratings as
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
create or replace view section11_agency_coverage as
select cycle, agency, asked, answered, cast((20000 * answered + asked) / (2 * nullif(asked, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as coverage
from (
  select cycle, agency, count(case when status <> 'not-asked' then 1 end) as asked,
    count(case when status in ('graded', 'not-applicable', 'unmapped') then 1 end) as answered
  from section11_criterion_ratings where status <> 'not-returned'
  group by cycle, agency) answers;

-- An agency's rating of a standard (M01): its weakest among the criteria that apply and
-- are answered; provisional where one is not answered (M06), carried where one is carried
-- from a cycle before (M07).
create or replace view section11_standard_ratings as
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
create or replace view section11_criterion_tally as
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
create or replace view section11_criterion_figures as
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
    cast(needing_improvement as double precision) / nullif(cast(rated as double precision), 0) as ratio
  from counted),
ranked as (
  select shared.*,
    case when rated > 0 then rank() over (
      partition by cycle, scope, area, case when rated > 0 then 1 else 0 end
      order by ratio desc) end as rank
  from shared)
select cycle, scope, area, criterion, sequence, rated, needing_improvement, not_applicable,
  unanswered, not_asked, unmapped, not_returned, carried_forward,
  cast((20000 * needing_improvement + rated) / (2 * nullif(rated, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as share, rank
from ranked;

-- How many agencies stand at a grade of a standard, in a scope.
create or replace view section11_standard_tally as
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
create or replace view section11_standard_figures as
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
    cast(needing_improvement as double precision) / nullif(cast(rated as double precision), 0) as ratio
  from counted),
ranked as (
  select shared.*,
    case when rated > 0 then rank() over (
      partition by cycle, scope, area, case when rated > 0 then 1 else 0 end
      order by ratio desc) end as rank
  from shared)
select cycle, scope, area, standard, sequence, rated, needing_improvement, not_applicable,
  unanswered, not_asked, unmapped, not_returned, carried_forward,
  cast((20000 * needing_improvement + rated) / (2 * nullif(rated, 0)) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4)) as share, rank,
  provisional,
  cast(needing_improvement as decimal(19, 0))
    * cast(weak_above_denominator as decimal(19, 0))
    > cast(rated as decimal(19, 0))
    * cast(weak_above_numerator as decimal(19, 0)) as f01,
  needing_improvement > 0 and rank <= weakest as f02
from ranked;

commit;
