import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/paths.ts';
import { describeWith } from '../support/outside-tool.ts';

describeWith({ command: 'caddy', install: 'apt-get install caddy' }, 'the proxy', () => {
  const adapted = (): string => {
    const { stdout, stderr, status } = spawnSync(
      'caddy',
      ['adapt', '--validate', '--adapter', 'caddyfile', '--config', join(root, 'src/server/Caddyfile')],
      { encoding: 'utf8', env: { ...process.env, DOMAIN: 'massage.example.com', PORT: '8123' } },
    );
    expect(status === 0 ? '' : stderr).toBe('');
    return stdout;
  };

  it('S3: speaks TLS on port 443 with a certificate for the domain, and reaches the server', () => {
    const config = adapted();
    expect(config).toContain('"listen":[":443"]');
    expect(config).toContain('"host":["massage.example.com"]');
    expect(config).toContain('"dial":"127.0.0.1:8123"');
    expect(config).not.toContain('"automatic_https":{"disable');
  });
});
