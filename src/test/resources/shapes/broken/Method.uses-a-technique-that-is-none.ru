INSERT DATA { <method/diswot> pin:usesTechnique <method/sp> }
