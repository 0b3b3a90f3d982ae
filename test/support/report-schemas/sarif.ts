/**
 * What SARIF 2.1.0 asks of the parts that we write, put down as a schema from the text of the standard (OASIS, sections
 * 3.13 to 3.49). No property beyond those of the standard is allowed.
 */
const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const count = { type: 'integer', minimum: 1 };

function object(properties: object, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, properties, required };
}

const rule = object(
  {
    id: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    defaultConfiguration: object(
      { enabled: { type: 'boolean' }, level: { enum: ['none', 'note', 'warning', 'error'] } },
      [],
    ),
  },
  ['id'],
);

const location = object(
  {
    physicalLocation: object(
      {
        artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: { type: 'string' } }, [
          'uri',
        ]),
        region: object({ startLine: count, startColumn: count, endLine: count, endColumn: count }, ['startLine']),
      },
      ['artifactLocation'],
    ),
  },
  ['physicalLocation'],
);

const result = object(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: text,
    locations: { type: 'array', items: location },
  },
  ['message'],
);

const run = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: { type: 'string' },
            version: { type: 'string' },
            rules: { type: 'array', items: rule, uniqueItems: true },
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    originalUriBaseIds: {
      type: 'object',
      additionalProperties: object({ uri: { type: 'string', pattern: '^file:///.*/$' } }, ['uri']),
    },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: {
      type: 'array',
      items: object({ executionSuccessful: { type: 'boolean' } }, ['executionSuccessful']),
    },
    results: { type: 'array', items: result },
  },
  ['tool'],
);

export const sarifSchema = object(
  { $schema: { type: 'string' }, version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
  ['version', 'runs'],
);
