import { TOOLS } from '../utils/tools';
import { createTables, type Engine, filled, literal, statementsOf } from './engine';
import { QUESTIONS, questionSql } from './questions';

/** Creates what the pack needs; tables and figures that are there stay. */
export async function install(engine: Engine): Promise<void> {
  await engine.prepare();
  await createTables(engine, 'tables.sql');
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
