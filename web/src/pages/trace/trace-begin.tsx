import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.js';
import { TraceBeginDocument } from '../../generated/queries/trace-begin.js';
import { defineTexts, useTexts } from '../../language/texts.js';

const texts = defineTexts({
  begin: {
    id: 'Pilih satu item untuk memulai: sebuah aplikasi, layanan, peladen, misi, atau permasalahan. Ketik nama atau kodenya di atas.',
    en: 'Choose an item to begin with: an application, a service, a server, a mission or a problem. Type its name or code above.',
  },
  missions: { id: 'Atau mulai dari sebuah misi:', en: 'Or begin at a mission:' },
});

interface TraceBeginProps {
  readonly onPick: (ref: string) => void;
}

/** Before anything is chosen: what can be, and the missions, from which everything can be reached. */
export function TraceBegin({ onPick }: TraceBeginProps) {
  const t = useTexts(texts);
  const answer = useAnswer(TraceBeginDocument, {});
  const missions = answer.state === 'ready' ? answer.data.missions.nodes : [];
  return (
    <Alert color="gray">
      <Stack gap="xs">
        <Text>{t('begin')}</Text>
        {missions.length > 0 && (
          <>
            <Text>{t('missions')}</Text>
            <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
              {missions.map(({ id, code, name }) => (
                <li key={id}>
                  <Anchor component="button" type="button" ta="left" onClick={() => onPick(id)}>
                    <Text span ff="monospace" size="sm">
                      {code}
                    </Text>{' '}
                    {name}
                  </Anchor>
                </li>
              ))}
            </Stack>
          </>
        )}
      </Stack>
    </Alert>
  );
}
