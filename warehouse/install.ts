import { TOOLS } from '../utils/tools';
import { type Engine, filled, literal, statementsOf } from './engine';
import { QUESTIONS, questionSql } from './questions';

/** Creates what the pack needs; tables and figures that are there stay. */
export async function install(engine: Engine): Promise<void> {
  await engine.prepare();
  for (const statement of statementsOf('tables.sql')) await engine.run(tableOf(engine, statement));
  for (const statement of statementsOf('views.sql')) await replaceView(engine, statement);
  for (const question of QUESTIONS)
    if (question.asView)
      await replaceView(
        engine,
        `CREATE VIEW retyped_reporting.${question.name} AS\n${questionSql(question, {})}`,
      );
  await engine.run('TRUNCATE TABLE retyped_reporting.tool_catalogue');
  await engine.run(`INSERT INTO retyped_reporting.tool_catalogue VALUES ${catalogue()}`);
}

/** A table's statement as the engine wants it. */
function tableOf(engine: Engine, statement: string): string {
  return statement
    .replaceAll('{number or null}', engine.numberOrNull)
    .replace(/\{table: ([^}]*)\}/, (_, columns: string) => engine.stored(columns.split(', '), false))
    .replace('{scratch}', engine.stored([], true));
}

async function replaceView(engine: Engine, statement: string): Promise<void> {
  const [, name] = /^CREATE VIEW (\S+)/.exec(statement) ?? [];
  if (name === undefined) throw new RangeError('not a view');
  await engine.dropView(name);
  await engine.run(filled(statement, {}));
}

/** A tool stands in every stage that its file names; the first is where the journey puts it. */
function catalogue(): string {
  return TOOLS.flatMap(({ id, name, category, stages }) =>
    stages.map(
      (stage, place) => `(${[id, name, category, stage].map((word) => literal(word)).join(', ')}, ${place})`,
    ),
  ).join(', ');
}
