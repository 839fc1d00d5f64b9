import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/paths.ts';
import { misfitsOf } from '../support/resource-definitions.ts';
import { only, template } from '../support/template.ts';

const ref = (name: string) => ({ Ref: name });
const arnOf = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

describe('every resource', () => {
  it("fits CloudFormation's own definition of it", () => {
    expect(misfitsOf(template.Resources)).toEqual([]);
  });

  it('is checked by something that would complain', () => {
    const { Properties: lambda } = only('AWS::Lambda::Function');
    const broken = (changes: object) =>
      misfitsOf({ Skill: { Type: 'AWS::Lambda::Function', Properties: { ...lambda, ...changes } } });
    expect(broken({ Retention: 1 })).toEqual(['Skill knows no Retention']);
    expect(broken({ Timeout: 'long' })).toHaveLength(1);
    expect(misfitsOf({ Skill: { Type: 'AWS::Lambda::Function', Properties: {} } })).not.toEqual([]);
    expect(misfitsOf({ Skill: { Type: 'AWS::Lambda::Funktion', Properties: {} } })).toHaveLength(1);
  });
});

describe('the function', () => {
  const { Properties: lambda } = only('AWS::Lambda::Function');

  it('is on arm64, and ends before Alexa gives up', () => {
    expect(lambda).toMatchObject({ Architectures: ['arm64'], MemorySize: 512, Timeout: 7 });
  });

  it('has all settings that the handler reads', () => {
    expect(lambda['Environment']).toMatchObject({
      Variables: {
        SKILL_ID: ref('SkillId'),
        PROGRESS_TABLE: ref('Progress'),
        LOG_LEVEL: ref('LogLevel'),
        PROMPT_SECONDS: ref('PromptSeconds'),
        REPROMPT_SECONDS: ref('RepromptSeconds'),
      },
    });
  });

  it('logs JSON to a group of its own, which forgets', () => {
    expect(lambda['LoggingConfig']).toEqual({ LogFormat: 'JSON', LogGroup: ref('Logs') });
    expect(only('AWS::Logs::LogGroup').Properties).toEqual({ RetentionInDays: 30 });
  });

  it('can be called by this skill alone', () => {
    expect(only('AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: arnOf('Skill'),
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: ref('SkillId'),
    });
  });
});

describe('the role', () => {
  const { Properties: role } = only('AWS::IAM::Role');

  it('may read and write items of this table, write to this log, and nothing else', () => {
    expect(role['ManagedPolicyArns']).toBeUndefined();
    const allowed = (Action: readonly string[], Resource: object) => ({
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] },
    });
    expect(role['Policies']).toHaveLength(2);
    expect(role['Policies']).toMatchObject([
      allowed(['dynamodb:GetItem', 'dynamodb:UpdateItem'], arnOf('Progress')),
      allowed(['logs:CreateLogStream', 'logs:PutLogEvents'], arnOf('Logs')),
    ]);
  });

  it('may do with the database what the skill does, no less and no more', () => {
    const source = readFileSync(join(root, 'src/alexa/progress/dynamo-db.ts'), 'utf8');
    const used = [...source.matchAll(/new (\w+)Command\(/g)].map(([, name]) => `dynamodb:${name ?? ''}`);
    expect(JSON.stringify(role['Policies'])).toContain(JSON.stringify([...new Set(used)].sort()));
  });

  it('is for Lambda', () => {
    expect(role['AssumeRolePolicyDocument']).toMatchObject({
      Statement: [{ Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    });
    // A name would need a capability that the ASK CLI does not ask for.
    expect(role['RoleName']).toBeUndefined();
  });
});

describe('the table', () => {
  const table = only('AWS::DynamoDB::Table');

  it('is paid by use, keyed as the skill keys it, and forgets', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });

  it('is encrypted, can be brought back, and is not deleted by mistake', () => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
    });
  });
});

describe('alarms and dashboard', () => {
  it('warn of errors, throttles, slow answers and trouble', () => {
    const alarms = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
    const watched = alarms.map(
      ({ Properties }) => `${String(Properties['Namespace'])} ${String(Properties['MetricName'])}`,
    );
    expect(watched.sort()).toEqual([
      'AWS/Lambda Duration',
      'AWS/Lambda Errors',
      'AWS/Lambda Throttles',
      'MassageGuide Troubles',
    ]);
    for (const { Properties } of alarms) expect(Properties['TreatMissingData']).toBe('notBreaching');
  });

  it('show every metric that a turn reports', () => {
    const body = JSON.stringify(only('AWS::CloudWatch::Dashboard').Properties);
    const source = readFileSync(join(root, 'src/alexa/metrics.ts'), 'utf8');
    const metrics = [...source.matchAll(/^ {2}(\w+): '(?:Count|Milliseconds)'/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(metrics.length).toBeGreaterThan(5);
    for (const metric of metrics) expect(body).toContain(metric);
    const { 'Fn::Sub': json } = only('AWS::CloudWatch::Dashboard').Properties['DashboardBody'] as {
      'Fn::Sub': string;
    };
    expect(() => JSON.parse(json) as unknown).not.toThrow();
  });
});

describe('what names what', () => {
  it('refers to nothing that is not there', () => {
    const there = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)]);
    const named = [...JSON.stringify(template).matchAll(/"Ref":"(\w+)"|"Fn::GetAtt":\["(\w+)"|\$\{(\w+)\}/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, a, b, c] of named) expect(there).toContain(a ?? b ?? c);
  });
});
