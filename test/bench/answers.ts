import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { say } from "./report.js";

const answer = JSON.stringify({
  Response: {
    Status: "succeed",
    StartTime: "2026-03-01 10:00:00",
    TaskType: "task_backupInstance",
    InstanceName: "orders",
    InstanceId: "crs-5a4py64p",
    ProjectId: 0,
    TaskMessage: "",
    RequestId: "c1a3a5b7-0000-4000-8000-000000000001",
  },
});

/** A server that answers everything as the cloud answers a question for a task; says its port once it listens. */
export function answerTasks(): void {
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) });
      response.end(answer);
    });
  });
  server.listen(0, "127.0.0.1", () => {
    say(String((server.address() as AddressInfo).port)); // an address of TCP
  });
}
