import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

interface DelayedInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

const DELAY_MS = 300;

/** A line of text that is told when one pauses in writing, so that not every letter asks the server. */
export function DelayedInput({ value, onWrite, ...rest }: DelayedInputProps) {
  const [typed, setTyped] = useState(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // From elsewhere, as when the address changes; what is being typed goes first.
  useEffect(() => {
    if (waiting.current === undefined) setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const write = useRef(onWrite);
  useEffect(() => {
    write.current = onWrite;
  });
  return (
    <TextInput
      {...rest}
      value={typed}
      onChange={({ currentTarget }) => {
        const now = currentTarget.value;
        setTyped(now);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => {
          waiting.current = undefined;
          write.current(now);
        }, DELAY_MS);
      }}
    />
  );
}
