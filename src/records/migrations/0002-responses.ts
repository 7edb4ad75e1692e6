import type { Migration } from './migration.ts';

/**
 * An answer used to name an option and nothing else; now it has a `response` of the question's kind. Rows that are no
 * JSON, or are written in the new way, stay as they are.
 */
export const responses: Migration = {
  version: 2,
  name: 'responses',
  sql: `
    UPDATE events
    SET event = json_remove(
      json_set(
        event,
        '$.response',
        json_object(
          'kind',
          CASE
            coalesce(
              (
                SELECT
                  CASE
                    WHEN json_valid(setup)
                    THEN json_extract(setup, '$.questions[' || json_extract(event, '$.index') || '].kind')
                  END
                FROM games
                WHERE games.id = events.game_id
              ),
              CASE WHEN json_extract(event, '$.option') IN ('true', 'false') THEN 'truth' END
            )
            WHEN 'truth' THEN 'truth'
            ELSE 'choice'
          END,
          'option',
          json_extract(event, '$.option')
        )
      ),
      '$.option'
    )
    WHERE
      CASE
        WHEN json_valid(event)
        THEN json_extract(event, '$.type') = 'answered' AND json_type(event, '$.option') = 'text'
      END;
  `,
};
