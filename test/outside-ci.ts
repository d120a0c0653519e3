/**
 * The suite may run in CI itself, where the commands log what they do. Programs that tests start see an ordinary
 * machine; a test that wants CI says so.
 */
delete process.env["CI"];
