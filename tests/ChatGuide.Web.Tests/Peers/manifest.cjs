// Checks a Teams manifest against Microsoft's own schema of its version: node manifest.cjs FILE
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv-draft-04');

const manifest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const root = require.resolve('@microsoft/app-manifest/package.json', { paths: [process.cwd()] });
const schema = JSON.parse(readFileSync(join(root, '..', 'build', 'json-schemas', 'teams', `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json'), 'utf8'));
const validate = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, logger: false }).compile(schema);
if (!validate(manifest)) {
  console.log(JSON.stringify(validate.errors, null, 1));
  process.exitCode = 1;
}
