import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { XL } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import styled from 'styled-components';

const Box = styled.form`
  display: flex;
  flex-direction: column;
  gap: 20px;
  width: 340px;
  margin: 12vh auto 0;
`;

/** The sign-in page: what is typed here must never be seen by the extension. */
export function SignIn(props: { onSignIn: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Box
      aria-label="Sign in"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSignIn();
      }}
    >
      <XL tag="h1">Sign in to Acme</XL>
      <Field>
        <Field.Label>Email</Field.Label>
        <Input
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field>
        <Field.Label>Password</Field.Label>
        <Input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button isPrimary type="submit">
        Sign in
      </Button>
    </Box>
  );
}
