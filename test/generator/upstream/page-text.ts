/** Pages of an action of the base service, in the vendor's form and our words: as its Chinese site prints it to PDF. */
export const printed = ` 1. 接口描述

接口请求域名： demo.example 。

本接口（DeleteThing）用于删除物品。

默认接口请求频率限制：7次/秒。

API Explorer 提供了在线调用、签名验证、SDK 代码生成和快速检索接口等能力。您可查看每次调用的请求内容和返回结果以及自动生成 SDK

调用示例。

2. 输入参数

以下请求参数列表仅列出了接口请求参数和部分公共参数，完整公共参数列表见 公共请求参数。

参数名称 必选 类型 描述

Action 是 String 公共参数，本接口取值：DeleteThing。

Version 是 String 公共参数，本接口取值：v1。

Region 是 String 公共参数，详见产品支持的 地域列表。

ThingIds.N 是
Array of

String

物品 ID 数组，数组最大长度限制为
10。

示例值：["t-1"]

Delay 否 Integer

延迟。单位：天，取值范围：[0,30]，默认值：7。

示例值：7

State 否 Integer
状态。

- 1：空闲。

- 2：忙碌。

输出参数

物品相关接口

删除物品
最近更新时间：2023-04-05 10:20:30

推荐使用 API Explorer 点击调试

https://demo.example/document/api/1
https://console.demo.example/api/explorer?Product=demo&Version=v1&Action=DeleteThing
 参数名称 必选 类型 描述

Filter 否 ThingFilter
过滤条件。

3. 输出参数

参数名称 类型 描述

TaskId Integer
任务 ID。
注意：此字段可能返回 null，表示取不到有效值。

示例值：12

Things
Array of
Thing

物品详情。

RequestId String 唯一请求 ID。

4. 示例

示例1 删除一个物品

删除。

输入示例

POST / HTTP/1.1

Host: demo.example

Content-Type: application/json

X-TC-Action: DeleteThing

<公共请求参数>

17

{

"ThingIds": [

"t-1"

]

}

输出示例

{

"Response": {

"TaskId": 12,

"Things": [{ "Id": "a thing whose name is so long that the printer has to br
eak it" }],

"RequestId": "r-1"

}

}

发者资源

https://demo.example/document/api/2#Thing
 5. 开发者资源

SDK

云 API 3.0 提供了配套的开发工具集（SDK）。

6. 错误码

以下仅列出了接口业务逻辑相关的错误码，其他错误码详见 公共错误码。

错误码 描述

NotFound.Thing 没有该物品。

https://demo.example/document/api/3

演示®

版权所有：演示公司 第9 共9页
 错误码 描述

InternalError.Busy
系统繁忙，

请稍后重试。
`;

/** The same as the English site shows it, copied with the marks of its tables and without most headings. */
export const copied = `Delete things
Last updated: 2023-06-07 08:09:10
Domain name for API request: demo.example.
This API is used to delete things.
A maximum of 3 requests can be initiated per second for this API.
The following request parameter list only provides API request parameters and some common parameters.
| Parameter Name | Required | Type | Description |
|---|---|---|---|
| Action | Yes | String | Common parameter. The value used for this API: DeleteThing. |
| Version | Yes | String | Common parameter. The value used for this API: v1. |
| ThingIds.N | Yes | Array of String | Ids of the things. |
| Delay | No | Integer | Delay. |
| Parameter Name | Type | Description |
|---|---|---|
| TaskId | Integer | Id of the task. |
| RequestId | String | The unique request ID. |
https://demo.example/?Action=DeleteThing
&ThingIds.0=t-1&Delay=7
&<Common request parameters>
{
"Response": { "TaskId": 12, "RequestId": "r-1" }
}
TencentCloud API 3.0 integrates SDKs that support various programming languages.
There are no error codes related to the API business logic.
| Error Code | Description |
|---|---|
Was this page helpful?
Yes
`;
