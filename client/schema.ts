// Generated from docs/openapi.json: npm run client.
export interface paths {
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List disputes 列表 */
        get: operations["listDisputes"];
        put?: never;
        /** Register a dispute 登记 */
        post: operations["registerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a dispute 查看 */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done now 可办理事项 */
        get: operations["getSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/signals/{signal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act in a dispute 办理 */
        post: operations["signalDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the timeline 时间线 */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a dispute 实时动态 */
        get: operations["followDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read every clock 时限 */
        get: operations["getClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trace who was responsible when 责任倒查 */
        get: operations["getResponsibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview the newest plan 变更方案预览 */
        get: operations["previewAdoption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a document 文书 */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a scan 上传扫描件 */
        post: operations["uploadScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{number}/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a scan 下载扫描件 */
        get: operations["getScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what falls due 到期预测 */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notices 收件箱 */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow the inbox 实时通知 */
        get: operations["followInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read 已读 */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accountability proposals 问责建议 */
        get: operations["listAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accountability/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an accountability proposal 问责建议 */
        get: operations["getAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accountability/{id}/signals/{signal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act in an accountability proposal 说明、签发、整改、复核 */
        post: operations["signalAccountability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the ledger of responsibility 责任台账 */
        get: operations["listLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subsidies/{place}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the payable list of a month 个案补贴发放表 */
        get: operations["getSubsidies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subsidies/{place}/{month}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the payable list as CSV 导出发放表 */
        get: operations["exportSubsidies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subsidies/{place}/{month}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the payable list of a month 确认发放表 */
        post: operations["confirmSubsidies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subsidies/{place}/{month}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a payment 更正发放 */
        post: operations["correctSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subsidies/{place}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a finding about a case 认定 */
        post: operations["findOfSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stars/{place}/{period}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the marks of grid members 报送网格员考评数据 */
        post: operations["markMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stars/{place}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the stars of grid members 网格员星级 */
        get: operations["getStars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stars/{place}/{period}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the stars of a period 签发星级 */
        post: operations["decideStars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mediator-grades/{place}/{mediator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the grade of a mediator 人民调解员等级 */
        get: operations["getMediatorGrade"];
        put?: never;
        /** Sign the grade of a mediator 签发调解员等级 */
        post: operations["signMediatorGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scorecards 绩效卡 */
        get: operations["listScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a scorecard 绩效卡 */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rankings and negative lists 排名、负面清单 */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List publications of rankings 公布程序 */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a publication of a ranking 公布程序 */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/signals/{signal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object, answer or release 提出异议、答复、公布 */
        post: operations["signalPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List third-party surveys 第三方测评 */
        get: operations["listSurveys"];
        put?: never;
        /** Record a third-party survey 第三方测评 */
        post: operations["recordSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bonus findings 单项加分认定 */
        get: operations["listFindings"];
        put?: never;
        /** Record a bonus finding 单项加分认定 */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispute-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List dispute types 纠纷类型 */
        get: operations["listDisputeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the table of law 法律依据 */
        get: operations["listLegalBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute a deadline 期间计算 */
        post: operations["computeDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try changed rules on past cases 规则试算 */
        post: operations["previewRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List offices 单位 */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a vacant post, or that it is filled 岗位空缺、补缺 */
        post: operations["recordPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people 人员 */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the cases of somebody on leave into the hands of a deputy, and back 请假代理 */
        post: operations["takeLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaves/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a leave: its cases come back 销假 */
        post: operations["endLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reassignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List leaves and re-assignments 请假与改派 */
        get: operations["listReassignments"];
        put?: never;
        /** Put many cases into the hands of another lead 批量改派 */
        post: operations["reassignCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reassignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a leave or a re-assignment 请假与改派 */
        get: operations["getReassignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reassignments/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cases of a leave or a re-assignment, each with its result 逐件结果 */
        get: operations["listReassignedCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List outages of the platform 平台停机 */
        get: operations["listOutages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database and Temporal can be reached */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A problem (RFC 9457) */
        Problem: {
            /** @description urn:fengqiao:problem:<code> */
            type: string;
            /** @description Stable: branch on it. */
            code: string;
            status: number;
            /** @description In the language of Accept-Language; zh-CN without one. */
            title: string;
            detail: string;
            texts: {
                title: {
                    zh: string;
                    en: string;
                };
                detail: {
                    zh: string;
                    en: string;
                };
            };
            /** @description The field at fault, as a path. */
            field?: string;
            /** @description What was expected there, or which values are possible. */
            expected?: string;
            /** @description The article or rule it rests on. */
            basis?: string;
            errors?: {
                field: string;
                expected: string;
            }[];
            /** @description What you may send to this case now. */
            allowedSignals?: string[];
            /** @description To be looked for in the log. */
            id?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDisputes: {
        parameters: {
            query?: {
                /** @description Stage 阶段, of a dispute or of a petition. */
                status?: "registered" | "accepted" | "mediating" | "confirming" | "proceeding" | "visiting" | "scoring" | "watching" | "ended" | "transferred" | "handling" | "answered" | "reviewing" | "reviewed" | "reexamining" | "evaluating";
                /** @description Dispute type 纠纷类型: see GET /v1/dispute-types. */
                type?: string;
                /** @description Place 地区. */
                place?: "qionglai" | "dongliao";
                /** @description The office that holds it 承办单位. */
                holder?: string;
                /** @description The person who leads it 包保领导. */
                lead?: string;
                /** @description Level 层级. */
                level?: "grid" | "village" | "town" | "county" | "city";
                /** @description Grade 等级. */
                grade?: "ordinary" | "complex" | "major";
                /** @description Whether a running clock has passed its deadline. */
                overdue?: "true" | "false";
                /** @description The next deadline lies before this moment. */
                dueBefore?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            type: string;
                            place: string;
                            status: string;
                            level: string;
                            grade: string | null;
                            holder: {
                                id: string;
                                name: string;
                                level: string;
                            };
                            round: number;
                            /** @description ISO 8601 with +08:00 */
                            registeredAt: string;
                            nextDueAt: string | null;
                            overdue: boolean;
                            outcome: string | null;
                            repeatOf: string | null;
                            href: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerDispute: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the dispute type 纠纷类型. */
                    type: string;
                    /** @description Code of the place 地区. */
                    place: string;
                    /** @description How it came in 来源渠道. */
                    channel: string;
                    /** @description What it is about 简要情况; kept as a document. */
                    summary: string;
                    /** @description 诉求, by the schema of the dispute type. */
                    claim: {
                        [key: string]: unknown;
                    };
                    parties: {
                        /**
                         * @description 申请人 / 被申请人
                         * @enum {string}
                         */
                        side: "applicant" | "respondent";
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name: string;
                        /** @description 身份证号 or 统一社会信用代码 */
                        idNumber?: string;
                        phone?: string;
                        address?: string;
                    }[];
                    /** @description The office that gets it 承接单位; your own without one. */
                    office?: string;
                    /**
                     * Format: date-time
                     * @description When the dispute was reported, if earlier than now.
                     */
                    occurredAt?: string;
                    /** @description Scaled time for demonstrations; refused in production. Faster than this a call alone would take half a day. */
                    pace?: {
                        secondsPerDay: number;
                    };
                };
            };
        };
        responses: {
            /** @description Registered; its workflow starts by itself. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @constant */
                        status: "registered";
                        /** @description The first dispute of this type between the same parties. */
                        repeatOf: string | null;
                        repeatCount: number;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed; `other-place` 非本地区 Another place */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-type` 纠纷类型不明 Unknown dispute type; `unknown-place` 地区不明 Unknown place; `unknown-office` 单位不明 Unknown office; `accused-office` 不得交由被反映单位办理 The accused office; `unknown-earlier-case` 未知的此前案件 Unknown earlier case; `party-on-both-sides` 同一当事人在双方 Party on both sides; `pace-refused` 不得加速 Pace refused; `occurred-in-future` 发生时间晚于现在 Occurred in the future */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDispute: {
        parameters: {
            query?: {
                /** @description Wait (at most 5 s) until the case has come to this sequence. */
                after?: number;
            };
            header?: {
                /** @description The ETag of an answer you keep. */
                "If-None-Match"?: string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. With the header `Fengqiao-Stale: true` when it has not come to `after` yet. */
            200: {
                headers: {
                    /** @description Weak: asOf and the milliseconds that remain are not in it. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        type: string;
                        place: string;
                        status: string;
                        level: string;
                        grade: string | null;
                        holder: {
                            id: string;
                            name: string;
                            level: string;
                        };
                        round: number;
                        /** @description ISO 8601 with +08:00 */
                        registeredAt: string;
                        nextDueAt: string | null;
                        overdue: boolean;
                        outcome: string | null;
                        repeatOf: string | null;
                        href: string;
                        channel: string;
                        /** @description Who leads the case 包保领导, by office and title; null until it is routed. */
                        lead: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        seq: number;
                        /** @description The moment, in the time of the case, for which `remaining` holds. */
                        asOf: string;
                        /** @description How many disputes of this type there were between the same parties before. */
                        repeatCount: number;
                        /** @description Later disputes between the same parties, by number. */
                        repeats: string[];
                        /** @description The day on which asking for help interrupted the limitation 时效中断; a legal fact to be kept (PM-7). */
                        limitation: {
                            interruptedOn: string;
                            basis: {
                                code: string;
                                zh: string;
                                en: string;
                                /** @enum {string} */
                                verification: "V" | "S" | "R" | "setting" | "unknown";
                            };
                        };
                        suspended: string | null;
                        /** @description The milestones 节点 of this type: which may be reported now, and when each was last reached. */
                        milestones: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            open: boolean;
                            reachedAt: string | null;
                        }[];
                        clocks: {
                            code: string;
                            occurrence: number;
                            status: string;
                            office: string;
                            /** @description Exclusive: an act received before it is in time. Null while suspended. */
                            dueAt: string | null;
                            /** @description YYYY-MM-DD in UTC+8 */
                            lastDay: string | null;
                            /** @description Negative when overdue; null when it no longer counts. */
                            remaining: {
                                ms: number;
                                days: number;
                            } | null;
                            /** @description The calendar of that year is not published: the date may move. */
                            provisional: boolean;
                            breachedAt: string | null;
                            /** @description The date by the law alone, where the platform was down and its time is not charged to the office; `dueAt` is the office’s. */
                            law?: {
                                /** @description ISO 8601 with +08:00 */
                                dueAt: string;
                                lastDay: string;
                            };
                            why: {
                                basis: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                    /** @enum {string} */
                                    verification: "V" | "S" | "R" | "setting" | "unknown";
                                };
                                /** @description ISO 8601 with +08:00 */
                                startedAt: string;
                                unit: string | null;
                                length: number | null;
                                /** @description The rules of counting the case was begun under: 1 by whole days, later ones by the calculus. */
                                rulesVersion: number;
                                /** @description The version of the plan the rule stands in. */
                                plan: string;
                                /** @description The way to the date, step by step, as on a paper calendar; empty while it stands still, for ended clocks and under version 1. */
                                steps: {
                                    zh: string;
                                    en: string;
                                }[];
                            };
                        }[];
                        /** @description The open supervision cards 督办单. */
                        cards: {
                            clock: string;
                            occurrence: number;
                            office: string;
                            /** @description The date that was missed; of a card issued by hand the date of its answer. */
                            dueAt: string;
                            /** @enum {string} */
                            colour: "ordinary" | "yellow" | "red";
                            /** @description The office that issued it by hand; null where a missed deadline opened it. */
                            issuer: string | null;
                        }[];
                        proposals: {
                            id: string;
                            clock: string;
                            occurrence: number;
                            rung: string;
                            office: string;
                            supervisor: string;
                            measure: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            decision: string;
                            href: string;
                        }[];
                        signals: {
                            name: string;
                            description: string;
                            href: string;
                            /** @description JSON schema of the body */
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                        parties?: {
                            id: string;
                            side: string;
                            kind: string;
                            name: string;
                            idNumber: string | null;
                            phone: string | null;
                            address: string | null;
                        }[];
                        claim?: {
                            [key: string]: unknown;
                        };
                        documents?: {
                            id: string;
                            kind: string;
                            hash: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            href: string;
                        }[];
                        scans?: {
                            id: string;
                            /** @description The document it is the scan of. */
                            document: string | null;
                            kind: string;
                            name: string;
                            mediaType: string;
                            /** @description Bytes. */
                            size: number;
                            /** @description SHA-256, hex. */
                            hash: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            href: string;
                        }[];
                    };
                };
            };
            /** @description What you keep still holds. */
            304: {
                headers: {
                    /** @description Weak: asOf and the milliseconds that remain are not in it. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty when it is not your turn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            description: string;
                            href: string;
                            /** @description JSON schema of the body */
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signalDispute: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
                /** @description One of: accept, decline, route, change-lead, reply, report-progress, hold-session, suspend, resume, extend, conclude-agreement, fail-mediation, hand-up, apply-confirmation, waive-confirmation, accept-confirmation, refuse-confirmation, rule-confirmation, record-visit, record-look-back, report-rebound, record-milestone, report-event, withdraw, report-suit, issue-card, answer-card, adopt-plan, correct-date, correct-assignment, correct-party, cancel-card; of a petition: transfer-petition, accept-petition, refuse-petition, object-assignment, decide-objection, report-closing, refer-petition, conclude-petition-mediation, begin-hearing, end-hearing, answer-petition, serve-opinion, request-review, decide-review, request-reexamination, decide-reexamination, evaluate-petition, report-major. */
                signal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (decline-notice). */
                    reason: string;
                    routes: string[];
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of an office. */
                    office: string;
                    grade: string;
                    /** @description Id of a person. */
                    leader?: string;
                    /** @description Free text, kept as a document (resolution-plan). */
                    plan?: string;
                    /** @description Free text, kept as a document (resolution-method). */
                    method?: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of a person of the office that has the case, or of one above it. */
                    lead: string;
                    /** @description Only where this person leads the case now; whoever came in between is not displaced. */
                    instead?: string;
                    /** @description Free text, kept as a document (lead-change). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (reply). */
                    text: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (progress). */
                    text: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (minutes). */
                    minutes: string;
                    /** @description Who signed or sealed the paper 签名、盖章. */
                    signatories?: {
                        name: string;
                        /** @enum {string} */
                        as: "applicant" | "respondent" | "agent" | "mediator" | "witness" | "committee" | "visitor";
                    }[];
                    /** @description Both parties came of their own will 双方自愿; some types demand it. */
                    voluntary?: boolean;
                    /** @description A party is a minor 未成年人. */
                    minorInvolved?: boolean;
                    /** @description The guardian was present 监护人到场. */
                    guardianPresent?: boolean;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    reason: string;
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (suspension-approval). */
                    note: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (resumption-note). */
                    note: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    clock: string;
                    /** @description How many days, of the kind the clock is extended by. Instead of `length`. */
                    days?: number;
                    /** @description How many of the unit the clock is extended by: its own, or what its article says. Instead of `days`. */
                    length?: number;
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    bothPartiesAsk: boolean;
                    /** @description Free text, kept as a document (extension-approval). */
                    note: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @enum {string} */
                    form: "written" | "oral";
                    /** @description Free text, kept as a document (agreement). */
                    agreement: string;
                    /** @description Who signed or sealed the paper 签名、盖章. */
                    signatories?: {
                        name: string;
                        /** @enum {string} */
                        as: "applicant" | "respondent" | "agent" | "mediator" | "witness" | "committee" | "visitor";
                    }[];
                    /** Format: date */
                    performBy?: string;
                    feeYuan?: number;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (termination-notice). */
                    reason: string;
                    /** @description Who signed or sealed the paper 签名、盖章. */
                    signatories?: {
                        name: string;
                        /** @enum {string} */
                        as: "applicant" | "respondent" | "agent" | "mediator" | "witness" | "committee" | "visitor";
                    }[];
                    remediesTold: string[];
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (hand-up-reason). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of a court. */
                    court: string;
                    jointly: boolean;
                    /**
                     * Format: date
                     * @description The day it was posted 邮寄: an application posted before the window ended is in time (CNT-7).
                     */
                    postedOn?: string;
                    /** @description The days on which a paper of the procedure was on its way 在途时间, from the one to the other: they are not counted (CNT-7). */
                    onItsWay?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /**
                     * Format: date
                     * @description The day on which what kept the parties from applying ended 障碍消除之日: ten days from it (CNT-8).
                     */
                    obstacleEndedOn?: string;
                    /** @description Free text, kept as a document (restoration-order). */
                    order?: string;
                    /**
                     * @description What is to be confirmed: payment 给付, another performance 其他履行, an identity relation 身份关系, title 权属.
                     * @enum {string}
                     */
                    matter?: "payment" | "performance" | "identity" | "title" | "other";
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (waiver). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (court-refusal). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @enum {string} */
                    result: "confirmed" | "rejected";
                    /** @description Free text, kept as a document (court-ruling). */
                    ruling: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    contacted: boolean;
                    solved?: boolean;
                    satisfied?: boolean;
                    /** @description Free text, kept as a document (visit-record). */
                    record: string;
                    /** @description What the neighbouring households say 走一家访三家, one entry each, without names; some places demand so many. */
                    neighbours?: {
                        contacted: boolean;
                        solved?: boolean;
                        satisfied?: boolean;
                    }[];
                    /** @description Free text, kept as a document (neighbours-reason). */
                    withoutNeighbours?: string;
                    /** @description The dates of the look-back visits 一步三回头, where the place leaves them to whoever closes the case out. */
                    lookBackOn?: string[];
                    /** @description Who signed or sealed the paper 签名、盖章. */
                    signatories?: {
                        name: string;
                        /** @enum {string} */
                        as: "applicant" | "respondent" | "agent" | "mediator" | "witness" | "committee" | "visitor";
                    }[];
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    contacted: boolean;
                    solved?: boolean;
                    satisfied?: boolean;
                    /** @description Free text, kept as a document (look-back-record). */
                    record: string;
                    /** @description Who signed or sealed the paper 签名、盖章. */
                    signatories?: {
                        name: string;
                        /** @enum {string} */
                        as: "applicant" | "respondent" | "agent" | "mediator" | "witness" | "committee" | "visitor";
                    }[];
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (rebound-report). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    milestone: string;
                    /** @description Free text, kept as a document (milestone-note). */
                    note?: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /**
                     * @description A party went over the heads of the responsible offices 越级访, or it became a criminal case 民转刑.
                     * @enum {string}
                     */
                    event: "skip-level" | "turned-criminal";
                    /** @description Free text, kept as a document (event-report). */
                    note: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (withdrawal). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (suit-reference). */
                    reference: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /**
                     * @description An ordinary card 督办单, a yellow one 黄牌, a red one 红牌.
                     * @enum {string}
                     */
                    colour: "ordinary" | "yellow" | "red";
                    /**
                     * @description Within how many working days it is to be answered; three where nothing is said.
                     * @default 3
                     */
                    answerWithin?: number;
                    /** @description Free text, kept as a document (card-reason). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    clock: string;
                    occurrence: number;
                    /** @description Free text, kept as a document (card-answer). */
                    answer: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /**
                     * @description The plan of today for this type and place.
                     * @default latest
                     * @constant
                     */
                    to?: "latest";
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (adoption). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description The seq of the act on the timeline. */
                    entry: number;
                    /** Format: date-time */
                    correctedTo: string;
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (correction). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of an office. */
                    office: string;
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (correction). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of a party of this case. */
                    party: string;
                    details: {
                        /** @enum {string} */
                        kind?: "person" | "organisation";
                        name?: string;
                        idNumber?: string;
                        phone?: string;
                        address?: string;
                    };
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (correction). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    clock: string;
                    occurrence: number;
                    /** @description Free text, kept as a document (card-cancellation). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of an office. */
                    office: string;
                    /**
                     * @description Transferred 转送, or assigned 交办.
                     * @enum {string}
                     */
                    mode: "transfer" | "assign";
                    /** @description Days within which a closing report is due, where the order sets them (XF-2). */
                    reportWithin?: number;
                    /** @description Free text, kept as a document (transfer-letter). */
                    letter: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (acceptance-notice). */
                    notice: string;
                    /** @description The procedure the law provides for this matter 法定途径, as a code of the remedies of its type, or `none`: a matter that has one is referred there and not accepted (G-11). */
                    legalRoute?: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (refusal-notice). */
                    reason: string;
                    routes: string[];
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (objection). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    upheld: boolean;
                    /** @description Free text, kept as a document (objection-decision). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (closing-report). */
                    report: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    route: string;
                    /** @description Free text, kept as a document (referral-notice). */
                    notice: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (agreement). */
                    agreement: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (hearing-notice). */
                    notice: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (hearing-record). */
                    record: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (petition-opinion). */
                    opinion: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (service-record). */
                    record: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of an office. */
                    office: string;
                    /** @description Free text, kept as a document (review-request). */
                    request: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /**
                     * @description The opinion before stands 维持, or does not 变更、撤销.
                     * @enum {string}
                     */
                    result: "upheld" | "changed";
                    /** @description Free text, kept as a document (petition-opinion). */
                    opinion: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of an office. */
                    office: string;
                    /** @description Free text, kept as a document (reexamination-request). */
                    request: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /**
                     * @description The opinion before stands 维持, or does not 变更、撤销.
                     * @enum {string}
                     */
                    result: "upheld" | "changed";
                    /** @description Free text, kept as a document (petition-opinion). */
                    opinion: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    satisfied: boolean;
                    /** @description Free text, kept as a document (evaluation). */
                    record: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (major-report). */
                    report: string;
                    /** Format: date-time */
                    occurredAt?: string;
                };
            };
        };
        responses: {
            /** @description It has acted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        seq: number;
                        status: string;
                        nextDueAt: string | null;
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description Nobody answered in time; the engine keeps it and it will be judged as of its receipt. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        status: "queued";
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description `broken-json` 不是有效的 JSON Broken JSON; `malformed-request` 不是有效的 HTTP 请求 Malformed request; `invalid-body` 请求正文有误 Invalid body; `invalid-parameter` 参数有误 Invalid parameter; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `mediation-confidential` 调解内容保密 Mediation is confidential; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found; `unknown-signal` 未知事项 Unknown signal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method-not-allowed` 方法不允许 Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout` 请求超时 Request timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-ended` 案件已办结 Case ended; `proposal-ended` 问责建议已办结 Proposal concluded; `publication-ended` 已经公布 Released already; `post-unchanged` 岗位状况未变 Nothing has changed; `office-stands-in` 正在代行 It stands in for another; `person-stands-in` 正在代理 Stands in for another; `leave-overlaps` 请假时间重叠 Leaves overlap; `leave-over` 请假已结束 The leave is over; `no-leave` 不是请假 Not a leave; `month-not-over` 当月尚未结束 Month not over; `list-confirmed` 发放表已确认 List confirmed; `list-changed` 内容已变化 Changed since it was read; `nothing-to-pay` 没有应发补贴 Nothing to pay; `list-not-confirmed` 发放表未确认 List not confirmed; `case-paid` 已经发放 Case paid; `stars-decided` 星级已评定 Stars decided; `no-marks` 没有考评数据 No marks; `wrong-stage` 当前阶段不能办理 Not in this stage; `not-holder` 非承办单位 Not the responsible office; `not-supervisor` 非上级单位 Not the supervising office; `not-this-court` 非受理法院 Not this court; `clock-not-running` 该时限未在计时 The clock is not running; `extension-after-expiry` 期限已过 Extension after expiry; `extensions-used-up` 延长次数已用完 No extension left; `already-suspended` 已中止计时 Already suspended; `not-suspended` 未中止计时 Not suspended; `no-lead` 尚无包保领导 No lead yet; `already-lead` 已是包保领导 Leads it already; `lead-changed` 包保领导已变更 The lead has changed; `confirmation-window-passed` 司法确认申请期已过 Confirmation window passed; `objection-window-passed` 异议期已过 Objection too late; `appeal-window-passed` 申请复核期限已过 Objection too late; `already-appealed` 已申请复核 Objected already; `signer-decides` 签发人应当回避 The signer does not decide; `plan-adopted-already` 已是最新方案 Newest plan already; `plan-lacks-clock` 新方案没有该时限 The plan lacks a clock; `restoration-too-late` 申请顺延期限已过 Too late to restore the period; `nobody-above` 没有上级单位 Nobody above; `another-office-visits` 不由贵单位回访 Another office visits; `no-look-back-open` 没有待办的结案后回访 No look-back visit open; `look-back-too-early` 尚未到下一次结案后回访的时间 Too early for the next look-back visit; `no-open-card` 没有待办督办单 No such card; `card-open` 已有待办督办单 A card is open; `card-not-in-plan` 方案未载督办单 No such card in the plan; `statement-period-over` 说明期已过 Statement period over; `already-stated` 已作说明 Already stated; `party-refused` 当事人拒绝调解 A party has refused; `fake-mediation` 涉嫌虚假调解 Fake mediation; `recusal-pending` 回避申请未决定 Recusal not decided; `victim-not-asking` 受害人未要求调解 The victim has not asked; `sessions-used-up` 调解次数已满 No session left; `parallel-procedure` 已进入其他程序 Another procedure is running; `milestone-not-open` 节点未到 Milestone not open; `milestone-first` 须先登记节点 A milestone comes first; `notice-too-short` 通知时间不足 Notice too short; `period-passed` 期限已过 The period has passed; `out-of-order` 次序不符 Out of order; `objection-period-over` 异议期已过 The period to object is over; `no-open-objection` 没有待答复的异议 No such open objection; `objections-open` 异议尚未答复 Objections are not answered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-not-behind-figure` 案件不在该项数字内 The case is not behind the figure; `more-than-asked` 超出询问人数 More than were asked; `deputy-unfit` 不能代行 It cannot stand in; `office-twice` 单位重复 An office twice; `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-type` 纠纷类型不明 Unknown dispute type; `unknown-place` 地区不明 Unknown place; `unknown-earlier-case` 未知的此前案件 Unknown earlier case; `unknown-office` 单位不明 Unknown office; `unknown-person` 人员不明 Unknown person; `leader-of-another-office` 包保领导不属于承办单位 Lead of another office; `deputy-of-another-office` 代理人不属于本单位 Deputy of another office; `person-on-leave` 此人请假中 On leave; `leave-over-before` 请假结束早于开始 Over before it begins; `case-twice` 案件重复 A case twice; `approver-without-power` 批准人无权批准 Approver without the power; `accused-office` 不得交由被反映单位办理 The accused office; `unknown-entry` 时间线条目不明 Unknown entry; `unknown-party` 当事人不明 Unknown party; `unknown-document` 文书不明 Unknown document; `not-a-scan` 不是扫描件 Not a scan; `unknown-court` 法院不明 Unknown court; `party-on-both-sides` 同一当事人在双方 Party on both sides; `impossible-date` 日期不存在 Impossible date; `outside-the-calendar` 超出日历范围 Outside the calendar; `hours-need-a-moment` 按小时计算须有时刻 Hours need a moment; `period-too-long` 期间过长 Period too long; `travel-not-excluded` 在途时间不扣除 Time on the way counts; `unknown-basis` 法律依据不明 Unknown basis; `basis-without-period` 该依据没有期间 Basis without a period; `basis-not-in-force` 该依据当日未施行 Basis not in force; `not-in-list` 不在发放表中 Not in the list; `below-zero` 更正后低于零 Below zero; `amount-not-in-range` 金额不在幅度内 Amount outside the range; `pick-not-tied` 不在并列之列 Not tied for this star; `pace-refused` 不得加速 Pace refused; `too-many-cases` 案件过多 Too many cases; `unknown-clock` 时限不明 Unknown clock; `unknown-ladder` 阶梯不明 Unknown ladder; `ladder-unsound` 阶梯有误 Ladder unsound; `against-law` 违反法定期限 Against the law; `day-off-and-work` 同日既休又班 Day off and at work; `statutory-day-off` 法定节假日 Statutory day off; `score-unsound` 评分规则有误 Score rule unsound; `changes-nothing` 没有变更 Changes nothing; `occurred-in-future` 发生时间晚于现在 Occurred in the future; `occurred-before-registration` 发生时间早于登记 Occurred before the registration; `clock-not-extendable` 该时限不能延长 The clock cannot be extended; `extension-too-long` 延长期限过长 Extension too long; `extension-unit-differs` 延长的单位不符 Another unit of extension; `extension-length-unsaid` 未写明延长多久 Extended by how much; `extension-needs-both-parties` 须双方申请 Both parties must ask; `suspension-reason-unknown` 中止事由不明 Unknown reason of suspension; `suspension-ends-before-it-begins` 中止结束早于开始 Suspension ends before it begins; `suspensions-overlap` 中止重叠 Suspensions overlap; `grade-unknown` 等级不明 Unknown grade; `lead-not-of-holder` 包保领导不在承办单位 Lead outside the line; `three-fixings-incomplete` 三定不全 Fixings incomplete; `remedies-not-told` 未告知救济途径 Remedies not told; `not-jointly` 未共同申请 Not a joint application; `same-body` 不能是同一机关 The same body; `veto-without-basis` 一票否决无依据 Veto without a legal basis; `measure-heavier` 措施加重 A heavier measure; `measure-unsaid` 未写明变更后的措施 The measure is not said; `check-missing` 缺少验收记录 The check is missing; `perform-by-before-agreement` 履行期限早于协议 Performance before the agreement; `nothing-corrected` 没有更正内容 Nothing corrected; `visit-incomplete` 回访记录不全 Visit incomplete; `neighbours-missing` 未走访邻近住户 Neighbours not called on; `look-back-dates-set` 此处不能设定结案后回访日期 Dates of look-back visits are not set here; `look-back-dates-wrong` 结案后回访日期不符合要求 Dates of look-back visits out of bounds; `occurred-before-stage` 早于本阶段 Before the stage; `remedy-unknown` 救济途径不明 Unknown route; `session-not-voluntary` 未写明双方自愿 Not said to be voluntary; `guardian-absent` 监护人未到场 Guardian absent; `fee-charged` 不得收费 No fee may be charged; `not-confirmable` 不属于司法确认范围 Cannot be confirmed; `level-too-low` 承办层级过低 Level too low; `not-on-town-list` 不在乡镇履职清单内 Not on the town’s list; `legal-process-first` 应当先导入法定程序 The legal process first; `too-many-representatives` 代表人数超限 Too many representatives; `subject-excluded` 不属于受理范围 Not taken up here; `claim-too-old` 超过受理年限 Too long ago; `milestone-unknown` 节点不明 Unknown milestone; `figure-unknown` 没有该项数字 No such figure; `rejected-excludes-nothing` 不采纳的异议不能剔除案件 A rejected objection excludes nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-streams` 实时连接过多 Too many streams; `preview-busy` 正在试算 Preview under way */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `headers-too-large` 请求头过大 Headers too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unavailable` 流程引擎不可用 Engine unavailable; `not-started-yet` 案件尚未启动 Not started yet; `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Only facts after this one. */
                afterSeq?: number;
                /** @description How many items; at most 100. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of an answer you keep. */
                "If-None-Match"?: string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first. */
            200: {
                headers: {
                    /** @description Weak: asOf and the milliseconds that remain are not in it. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq: number;
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            occurredAt: string | null;
                            receivedAt: string | null;
                            /** @description It came late because the platform was down, not because of the office. */
                            late: boolean;
                            by: string | null;
                            office: string | null;
                            data: {
                                [key: string]: unknown;
                            };
                        }[];
                        nextAfterSeq: number | null;
                    };
                };
            };
            /** @description What you keep still holds. */
            304: {
                headers: {
                    /** @description Weak: asOf and the milliseconds that remain are not in it. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followDispute: {
        parameters: {
            query?: {
                /** @description Begin after this event; without it and without Last-Event-ID with what comes from now on. */
                after?: string;
            };
            header?: {
                /** @description The id of the last event you have: it goes on behind it, and counts before `after`. */
                "Last-Event-ID"?: string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event is an entry of the timeline; its id is the `seq`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-streams` 实时连接过多 Too many streams */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        items: {
                            code: string;
                            occurrence: number;
                            status: string;
                            office: string;
                            /** @description Exclusive: an act received before it is in time. Null while suspended. */
                            dueAt: string | null;
                            /** @description YYYY-MM-DD in UTC+8 */
                            lastDay: string | null;
                            /** @description The calendar of that year is not published: the date may move. */
                            provisional: boolean;
                            breachedAt: string | null;
                            why: {
                                basis: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                    /** @enum {string} */
                                    verification: "V" | "S" | "R" | "setting" | "unknown";
                                };
                                /** @description ISO 8601 with +08:00 */
                                startedAt: string;
                                unit: string | null;
                                length: number | null;
                                /** @description The rules of counting the case was begun under: 1 by whole days, later ones by the calculus. */
                                rulesVersion: number;
                                /** @description The version of the plan the rule stands in. */
                                plan: string;
                                /** @description The way to the date, step by step, as on a paper calendar; empty while it stands still, for ended clocks and under version 1. */
                                steps: {
                                    zh: string;
                                    en: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibility: {
        parameters: {
            query?: {
                /** @description Only the span that covers this moment, in the time of the case. */
                at?: string;
                /** @description `prose`: a page of text in the language of Accept-Language. */
                form?: "json" | "prose";
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spans, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        /** @description The moment that was asked for. */
                        at: string | null;
                        /** @description All of them, or the one that covers `at`; none before the registration and after the end. */
                        spans: {
                            holder: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            level: string;
                            round: number;
                            /** @description ISO 8601 with +08:00 */
                            from: string;
                            /** @description Exclusive; null while it lasts. */
                            to: string | null;
                            /** @description What put the case into these hands. */
                            order: {
                                /** @description Its number on the timeline. */
                                seq: number;
                                kind: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                occurredAt: string | null;
                                receivedAt: string | null;
                                /** @description The principal who acted; null where the clock did. */
                                by: string | null;
                                /** @description The office that acted. */
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                approver: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description The office that got the case, or is charged with something. */
                                to: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number | null;
                                    rung: string | null;
                                } | null;
                                /** @description It came late because the platform was down, not because of the office. */
                                late: boolean;
                                /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                outcome: string | null;
                                /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                standIn: {
                                    vacant: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    /** @enum {string} */
                                    as: "deputy" | "above" | "top";
                                    by: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                documents: {
                                    id: string;
                                    href: string;
                                }[];
                                /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                corrected: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    was: string;
                                    /** @description ISO 8601 with +08:00 */
                                    now: string;
                                } | null;
                            };
                            /** @description What began the span: its order, the next round, or another plan in the same hands. */
                            begun: {
                                /** @description Its number on the timeline. */
                                seq: number;
                                kind: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                occurredAt: string | null;
                                receivedAt: string | null;
                                /** @description The principal who acted; null where the clock did. */
                                by: string | null;
                                /** @description The office that acted. */
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                approver: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description The office that got the case, or is charged with something. */
                                to: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number | null;
                                    rung: string | null;
                                } | null;
                                /** @description It came late because the platform was down, not because of the office. */
                                late: boolean;
                                /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                outcome: string | null;
                                /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                standIn: {
                                    vacant: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    /** @enum {string} */
                                    as: "deputy" | "above" | "top";
                                    by: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                documents: {
                                    id: string;
                                    href: string;
                                }[];
                                /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                corrected: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    was: string;
                                    /** @description ISO 8601 with +08:00 */
                                    now: string;
                                } | null;
                            };
                            /** @description The correction by which these were the wrong hands. */
                            mistaken: {
                                /** @description Its number on the timeline. */
                                seq: number;
                                kind: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                occurredAt: string | null;
                                receivedAt: string | null;
                                /** @description The principal who acted; null where the clock did. */
                                by: string | null;
                                /** @description The office that acted. */
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                approver: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description The office that got the case, or is charged with something. */
                                to: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number | null;
                                    rung: string | null;
                                } | null;
                                /** @description It came late because the platform was down, not because of the office. */
                                late: boolean;
                                /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                outcome: string | null;
                                /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                standIn: {
                                    vacant: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    /** @enum {string} */
                                    as: "deputy" | "above" | "top";
                                    by: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                documents: {
                                    id: string;
                                    href: string;
                                }[];
                                /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                corrected: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    was: string;
                                    /** @description ISO 8601 with +08:00 */
                                    now: string;
                                } | null;
                            } | null;
                            plan: {
                                rulesVersion: number;
                                type: string;
                                place: string;
                                calendar: string;
                                /** @description The fact by which it came; null where the case was begun under it. */
                                adopted: number | null;
                            };
                            clocks: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                occurrence: number;
                                basis: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                    /** @enum {string} */
                                    verification: "V" | "S" | "R" | "setting" | "unknown";
                                };
                                /** @description Whose act it waits for: holder, court, authority, parties, nobody. */
                                duty: string;
                                office: string;
                                /** @description ISO 8601 with +08:00 */
                                startedAt: string;
                                /** @description Exclusive, as it stood last in the span; null while the clock stood still. */
                                dueAt: string | null;
                                /** @description YYYY-MM-DD in UTC+8 */
                                lastDay: string | null;
                                provisional: boolean;
                                suspended: boolean;
                                /** @description How it ended in the span; null where it ran on. */
                                ended: {
                                    /** @enum {string} */
                                    status: "met" | "stopped" | "lapsed" | "superseded";
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                } | null;
                                missed: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    due: string;
                                    /** @description Whom it is charged to. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                    late: boolean;
                                    /** @enum {string} */
                                    card: "none" | "open" | "answered" | "cancelled";
                                    /** @description It does not count: taken back by this fact. */
                                    withdrawn: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        at: string;
                                    } | null;
                                }[];
                            }[];
                            told: {
                                seq: number;
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                recipient: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            happened: {
                                /** @description Its number on the timeline. */
                                seq: number;
                                kind: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                occurredAt: string | null;
                                receivedAt: string | null;
                                /** @description The principal who acted; null where the clock did. */
                                by: string | null;
                                /** @description The office that acted. */
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                approver: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description The office that got the case, or is charged with something. */
                                to: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number | null;
                                    rung: string | null;
                                } | null;
                                /** @description It came late because the platform was down, not because of the office. */
                                late: boolean;
                                /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                outcome: string | null;
                                /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                standIn: {
                                    vacant: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    /** @enum {string} */
                                    as: "deputy" | "above" | "top";
                                    by: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                documents: {
                                    id: string;
                                    href: string;
                                }[];
                                /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                corrected: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    was: string;
                                    /** @description ISO 8601 with +08:00 */
                                    now: string;
                                } | null;
                            }[];
                            /** @description What ended it: what began the next, or closed the case. */
                            ended: {
                                /** @description Its number on the timeline. */
                                seq: number;
                                kind: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                occurredAt: string | null;
                                receivedAt: string | null;
                                /** @description The principal who acted; null where the clock did. */
                                by: string | null;
                                /** @description The office that acted. */
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                approver: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                /** @description The office that got the case, or is charged with something. */
                                to: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number | null;
                                    rung: string | null;
                                } | null;
                                /** @description It came late because the platform was down, not because of the office. */
                                late: boolean;
                                /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                outcome: string | null;
                                /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                standIn: {
                                    vacant: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    /** @enum {string} */
                                    as: "deputy" | "above" | "top";
                                    by: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                documents: {
                                    id: string;
                                    href: string;
                                }[];
                                /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                corrected: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    was: string;
                                    /** @description ISO 8601 with +08:00 */
                                    now: string;
                                } | null;
                            } | null;
                        }[];
                    };
                    "text/plain": string;
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is changed by asking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            rulesVersion: number;
                            type: string;
                            place: string;
                            calendar: string;
                        };
                        to: {
                            rulesVersion: number;
                            type: string;
                            place: string;
                            calendar: string;
                        };
                        refusal: string | null;
                        moved: {
                            clock: string;
                            /** @description The occurrence it would go on as. */
                            occurrence: number;
                            basis: {
                                code: string;
                                zh: string;
                                en: string;
                                /** @enum {string} */
                                verification: "V" | "S" | "R" | "setting" | "unknown";
                            };
                            /** @description ISO 8601 with +08:00 */
                            from: string;
                            /** @description ISO 8601 with +08:00 */
                            to: string;
                        }[];
                        /** @description Missed deadlines that would be taken back. */
                        withdrawn: {
                            clock: string;
                            occurrence: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-type` 纠纷类型不明 Unknown dispute type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        hash: string;
                        author: string;
                        /** @description ISO 8601 with +08:00 */
                        at: string;
                        text: string;
                        /** @description Who signed it 签名、盖章. */
                        signatories: {
                            name: string;
                            as: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mediation-confidential` 调解内容保密 Mediation is confidential */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadScan: {
        parameters: {
            query: {
                /** @description What it is the scan of, e.g. agreement, minutes, id-card. */
                kind: string;
                /** @description Name of the file. */
                name: string;
                /** @description Id of the document it is the scan of 文书. */
                document?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description These bytes are in the case already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The document it is the scan of. */
                        document: string | null;
                        kind: string;
                        name: string;
                        mediaType: string;
                        /** @description Bytes. */
                        size: number;
                        /** @description SHA-256, hex. */
                        hash: string;
                        /** @description ISO 8601 with +08:00 */
                        at: string;
                        href: string;
                    };
                };
            };
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The document it is the scan of. */
                        document: string | null;
                        kind: string;
                        name: string;
                        mediaType: string;
                        /** @description Bytes. */
                        size: number;
                        /** @description SHA-256, hex. */
                        hash: string;
                        /** @description ISO 8601 with +08:00 */
                        at: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-document` 文书不明 Unknown document; `not-a-scan` 不是扫描件 Not a scan */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Number of the dispute, e.g. QL-2026-000123. */
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, in their own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getForecast: {
        parameters: {
            query?: {
                /** @description This office and those below it; your own without one. */
                office?: string;
                /** @description How many days, today included. */
                days?: number;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, soonest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        office: string;
                        /** @description Exclusive end of the last day looked at. */
                        until: string;
                        /** @description Every day with something due, whatever page is read. */
                        days: {
                            day: string;
                            due: number;
                        }[];
                        items: {
                            number: string;
                            href: string;
                            /** @description The office that holds the case. */
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            clock: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                occurrence: number;
                            };
                            /** @description Whose act it waits for: holder, court, authority, parties, nobody. */
                            duty: string;
                            /** @description The last day, YYYY-MM-DD in UTC+8 */
                            day: string;
                            /** @description Exclusive */
                            dueAt: string;
                            /** @description Of the past occurrences of this clock that began with this office and were met or missed; null where the duty is another’s. */
                            history: {
                                breached: number;
                                of: number;
                                /** @description breached / of, rounded once; null where it is not known: fewer than ten. */
                                share: string | null;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office` 单位不明 Unknown office */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description Only unread ones, or only read ones. */
                unread?: "true" | "false";
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description The case it is about; empty where it is about several, as the daily digest is. */
                            number: string;
                            code: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                            params: {
                                [key: string]: string | number;
                            };
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            readAt: string | null;
                            href: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followInbox: {
        parameters: {
            query?: {
                /** @description Begin after this event; without it and without Last-Event-ID with what comes from now on. */
                after?: string;
            };
            header?: {
                /** @description The id of the last event you have: it goes on behind it, and counts before `after`. */
                "Last-Event-ID"?: string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event is a notice; its id is that of the notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-streams` 实时连接过多 Too many streams */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The case it is about; empty where it is about several, as the daily digest is. */
                        number: string;
                        code: string;
                        text: {
                            zh: string;
                            en: string;
                        };
                        params: {
                            [key: string]: string | number;
                        };
                        /** @description ISO 8601 with +08:00 */
                        at: string;
                        readAt: string | null;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccountability: {
        parameters: {
            query?: {
                /** @description Only those that stand there. */
                status?: "awaiting-statement" | "awaiting-decision" | "in-force" | "signed" | "dismissed" | "withdrawn" | "reversed";
                /** @description Only those against this office. */
                office?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id from the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string;
                            clock: string;
                            occurrence: number;
                            rung: string;
                            office: string;
                            supervisor: string;
                            status: string;
                            /** @description ISO 8601 with +08:00 */
                            openedAt: string;
                            dueAt: string | null;
                            href: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountability: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        clock: string;
                        occurrence: number;
                        rung: string;
                        office: string;
                        supervisor: string;
                        status: string;
                        /** @description ISO 8601 with +08:00 */
                        openedAt: string;
                        dueAt: string | null;
                        href: string;
                        seq: number;
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        measure: string;
                        decision: string | null;
                        /** @description The id of the document in which the office states its view. */
                        statement: string | null;
                        evidence: {
                            clock: string;
                            occurrence: number;
                            rung: string;
                            basis: string;
                            /** @description ISO 8601 with +08:00 */
                            startedAt: string;
                            /** @description ISO 8601 with +08:00 */
                            dueAt: string;
                            remindersFired: string[];
                            rulesVersion: number;
                            planVersion: string;
                            seq: number;
                        };
                        /** @description Who had dissented 不同意见: they answer for nothing. */
                        dissents: {
                            person: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            /** @description The id of the document in which the dissent stands. */
                            document: string;
                        }[];
                        /** @description What follows the signature; null in proposals from before version 0.3, which end with it. */
                        terms: {
                            rectify: {
                                length: number;
                                unit: string;
                                basis: string;
                            } | null;
                            /** @description When it is released: rectified, rectified-and-checked, case-closed. */
                            release: string | null;
                            /** @description The legal basis of a veto 一票否决; null where the place has entered none. */
                            veto: string | null;
                        } | null;
                        /** @description What became of the measure; null until it is signed. */
                        aftermath: {
                            /** @enum {string} */
                            rectification: "none" | "due" | "reported" | "released";
                            /** @description The period for rectification passed without a report. */
                            missed: boolean;
                            /** @enum {string} */
                            appeal: "open" | "filed" | "lapsed" | "upheld" | "changed" | "revoked";
                        } | null;
                        clocks: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            occurrence: number;
                            status: string;
                            dueAt: string | null;
                        }[];
                        /** @description The evidence 证据: who held the case when, under which rules, what was due, done and told, when it was proposed; null where the case complains about your office. */
                        file: {
                            /** @description How many facts of the case it rests on: those up to `evidence.seq`. */
                            facts: number;
                            /** @description SHA-256 of the registration and these facts, their keys in order: the same file has the same hash. */
                            hash: string;
                            /** @description All of them, or the one that covers `at`; none before the registration and after the end. */
                            spans: {
                                holder: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                level: string;
                                round: number;
                                /** @description ISO 8601 with +08:00 */
                                from: string;
                                /** @description Exclusive; null while it lasts. */
                                to: string | null;
                                /** @description What put the case into these hands. */
                                order: {
                                    /** @description Its number on the timeline. */
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    occurredAt: string | null;
                                    receivedAt: string | null;
                                    /** @description The principal who acted; null where the clock did. */
                                    by: string | null;
                                    /** @description The office that acted. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    approver: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description The office that got the case, or is charged with something. */
                                    to: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    clock: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        occurrence: number | null;
                                        rung: string | null;
                                    } | null;
                                    /** @description It came late because the platform was down, not because of the office. */
                                    late: boolean;
                                    /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                    outcome: string | null;
                                    /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                    standIn: {
                                        vacant: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        /** @enum {string} */
                                        as: "deputy" | "above" | "top";
                                        by: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                    } | null;
                                    documents: {
                                        id: string;
                                        href: string;
                                    }[];
                                    /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                    corrected: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        was: string;
                                        /** @description ISO 8601 with +08:00 */
                                        now: string;
                                    } | null;
                                };
                                /** @description What began the span: its order, the next round, or another plan in the same hands. */
                                begun: {
                                    /** @description Its number on the timeline. */
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    occurredAt: string | null;
                                    receivedAt: string | null;
                                    /** @description The principal who acted; null where the clock did. */
                                    by: string | null;
                                    /** @description The office that acted. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    approver: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description The office that got the case, or is charged with something. */
                                    to: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    clock: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        occurrence: number | null;
                                        rung: string | null;
                                    } | null;
                                    /** @description It came late because the platform was down, not because of the office. */
                                    late: boolean;
                                    /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                    outcome: string | null;
                                    /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                    standIn: {
                                        vacant: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        /** @enum {string} */
                                        as: "deputy" | "above" | "top";
                                        by: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                    } | null;
                                    documents: {
                                        id: string;
                                        href: string;
                                    }[];
                                    /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                    corrected: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        was: string;
                                        /** @description ISO 8601 with +08:00 */
                                        now: string;
                                    } | null;
                                };
                                /** @description The correction by which these were the wrong hands. */
                                mistaken: {
                                    /** @description Its number on the timeline. */
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    occurredAt: string | null;
                                    receivedAt: string | null;
                                    /** @description The principal who acted; null where the clock did. */
                                    by: string | null;
                                    /** @description The office that acted. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    approver: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description The office that got the case, or is charged with something. */
                                    to: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    clock: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        occurrence: number | null;
                                        rung: string | null;
                                    } | null;
                                    /** @description It came late because the platform was down, not because of the office. */
                                    late: boolean;
                                    /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                    outcome: string | null;
                                    /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                    standIn: {
                                        vacant: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        /** @enum {string} */
                                        as: "deputy" | "above" | "top";
                                        by: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                    } | null;
                                    documents: {
                                        id: string;
                                        href: string;
                                    }[];
                                    /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                    corrected: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        was: string;
                                        /** @description ISO 8601 with +08:00 */
                                        now: string;
                                    } | null;
                                } | null;
                                plan: {
                                    rulesVersion: number;
                                    type: string;
                                    place: string;
                                    calendar: string;
                                    /** @description The fact by which it came; null where the case was begun under it. */
                                    adopted: number | null;
                                };
                                clocks: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number;
                                    basis: {
                                        code: string;
                                        zh: string;
                                        en: string;
                                        /** @enum {string} */
                                        verification: "V" | "S" | "R" | "setting" | "unknown";
                                    };
                                    /** @description Whose act it waits for: holder, court, authority, parties, nobody. */
                                    duty: string;
                                    office: string;
                                    /** @description ISO 8601 with +08:00 */
                                    startedAt: string;
                                    /** @description Exclusive, as it stood last in the span; null while the clock stood still. */
                                    dueAt: string | null;
                                    /** @description YYYY-MM-DD in UTC+8 */
                                    lastDay: string | null;
                                    provisional: boolean;
                                    suspended: boolean;
                                    /** @description How it ended in the span; null where it ran on. */
                                    ended: {
                                        /** @enum {string} */
                                        status: "met" | "stopped" | "lapsed" | "superseded";
                                        seq: number;
                                        kind: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @description ISO 8601 with +08:00 */
                                        at: string;
                                    } | null;
                                    missed: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        due: string;
                                        /** @description Whom it is charged to. */
                                        office: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                        late: boolean;
                                        /** @enum {string} */
                                        card: "none" | "open" | "answered" | "cancelled";
                                        /** @description It does not count: taken back by this fact. */
                                        withdrawn: {
                                            seq: number;
                                            /** @description ISO 8601 with +08:00 */
                                            at: string;
                                        } | null;
                                    }[];
                                }[];
                                told: {
                                    seq: number;
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    recipient: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                    code: string;
                                    text: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                happened: {
                                    /** @description Its number on the timeline. */
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    occurredAt: string | null;
                                    receivedAt: string | null;
                                    /** @description The principal who acted; null where the clock did. */
                                    by: string | null;
                                    /** @description The office that acted. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    approver: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description The office that got the case, or is charged with something. */
                                    to: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    clock: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        occurrence: number | null;
                                        rung: string | null;
                                    } | null;
                                    /** @description It came late because the platform was down, not because of the office. */
                                    late: boolean;
                                    /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                    outcome: string | null;
                                    /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                    standIn: {
                                        vacant: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        /** @enum {string} */
                                        as: "deputy" | "above" | "top";
                                        by: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                    } | null;
                                    documents: {
                                        id: string;
                                        href: string;
                                    }[];
                                    /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                    corrected: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        was: string;
                                        /** @description ISO 8601 with +08:00 */
                                        now: string;
                                    } | null;
                                }[];
                                /** @description What ended it: what began the next, or closed the case. */
                                ended: {
                                    /** @description Its number on the timeline. */
                                    seq: number;
                                    kind: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description ISO 8601 with +08:00 */
                                    at: string;
                                    occurredAt: string | null;
                                    receivedAt: string | null;
                                    /** @description The principal who acted; null where the clock did. */
                                    by: string | null;
                                    /** @description The office that acted. */
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    approver: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    /** @description The office that got the case, or is charged with something. */
                                    to: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    clock: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        occurrence: number | null;
                                        rung: string | null;
                                    } | null;
                                    /** @description It came late because the platform was down, not because of the office. */
                                    late: boolean;
                                    /** @description What came of it: a measure, a decision, a result, the code of a refusal. */
                                    outcome: string | null;
                                    /** @description Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same. */
                                    standIn: {
                                        vacant: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        /** @enum {string} */
                                        as: "deputy" | "above" | "top";
                                        by: {
                                            id: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        };
                                    } | null;
                                    documents: {
                                        id: string;
                                        href: string;
                                    }[];
                                    /** @description Its date was put right by this fact; what stood there first stays in sight. */
                                    corrected: {
                                        seq: number;
                                        /** @description ISO 8601 with +08:00 */
                                        was: string;
                                        /** @description ISO 8601 with +08:00 */
                                        now: string;
                                    } | null;
                                } | null;
                            }[];
                        } | null;
                        timeline: {
                            seq: number;
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            occurredAt: string | null;
                            receivedAt: string | null;
                            /** @description It came late because the platform was down, not because of the office. */
                            late: boolean;
                            by: string | null;
                            office: string | null;
                            data: {
                                [key: string]: unknown;
                            };
                        }[];
                        signals: {
                            name: string;
                            description: string;
                            href: string;
                            /** @description JSON schema of the body */
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signalAccountability: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                /** @description One of: state, record-dissent, sign, dismiss, report-rectification, release, reject, appeal, decide-appeal. */
                signal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Free text, kept as a document (statement). */
                    statement: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of a person. */
                    person: string;
                    /** @description Free text, kept as a document (dissent). */
                    dissent: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (decision). */
                    reason: string;
                    /**
                     * @description Another measure than the one proposed; it may be lighter, never heavier.
                     * @enum {string}
                     */
                    measure?: "interview" | "circular" | "listed" | "trace" | "referral" | "veto";
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (decision). */
                    reason: string;
                    /** @description The basis on which the error is tolerated 容错依据. */
                    tolerance?: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (rectification). */
                    report: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (release). */
                    reason: string;
                    /** @description The record of the check 验收记录. */
                    check?: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (rejection). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Free text, kept as a document (appeal). */
                    grounds: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @enum {string} */
                    result: "upheld" | "changed" | "revoked";
                    /**
                     * @description With `changed`: the lighter measure.
                     * @enum {string}
                     */
                    measure?: "interview" | "circular" | "listed" | "trace" | "referral" | "veto";
                    /**
                     * @description With `revoked`: whether the missed deadline itself is taken back.
                     * @enum {string}
                     */
                    breach?: "stands" | "withdrawn";
                    /** @description Free text, kept as a document (appeal-decision). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                };
            };
        };
        responses: {
            /** @description It has acted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        seq: number;
                        status: string;
                        nextDueAt: string | null;
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description Nobody answered in time; the engine keeps it and it will be judged as of its receipt. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        status: "queued";
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description `broken-json` 不是有效的 JSON Broken JSON; `malformed-request` 不是有效的 HTTP 请求 Malformed request; `invalid-body` 请求正文有误 Invalid body; `invalid-parameter` 参数有误 Invalid parameter; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `mediation-confidential` 调解内容保密 Mediation is confidential; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found; `unknown-signal` 未知事项 Unknown signal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method-not-allowed` 方法不允许 Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout` 请求超时 Request timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-ended` 案件已办结 Case ended; `proposal-ended` 问责建议已办结 Proposal concluded; `publication-ended` 已经公布 Released already; `post-unchanged` 岗位状况未变 Nothing has changed; `office-stands-in` 正在代行 It stands in for another; `person-stands-in` 正在代理 Stands in for another; `leave-overlaps` 请假时间重叠 Leaves overlap; `leave-over` 请假已结束 The leave is over; `no-leave` 不是请假 Not a leave; `month-not-over` 当月尚未结束 Month not over; `list-confirmed` 发放表已确认 List confirmed; `list-changed` 内容已变化 Changed since it was read; `nothing-to-pay` 没有应发补贴 Nothing to pay; `list-not-confirmed` 发放表未确认 List not confirmed; `case-paid` 已经发放 Case paid; `stars-decided` 星级已评定 Stars decided; `no-marks` 没有考评数据 No marks; `wrong-stage` 当前阶段不能办理 Not in this stage; `not-holder` 非承办单位 Not the responsible office; `not-supervisor` 非上级单位 Not the supervising office; `not-this-court` 非受理法院 Not this court; `clock-not-running` 该时限未在计时 The clock is not running; `extension-after-expiry` 期限已过 Extension after expiry; `extensions-used-up` 延长次数已用完 No extension left; `already-suspended` 已中止计时 Already suspended; `not-suspended` 未中止计时 Not suspended; `no-lead` 尚无包保领导 No lead yet; `already-lead` 已是包保领导 Leads it already; `lead-changed` 包保领导已变更 The lead has changed; `confirmation-window-passed` 司法确认申请期已过 Confirmation window passed; `objection-window-passed` 异议期已过 Objection too late; `appeal-window-passed` 申请复核期限已过 Objection too late; `already-appealed` 已申请复核 Objected already; `signer-decides` 签发人应当回避 The signer does not decide; `plan-adopted-already` 已是最新方案 Newest plan already; `plan-lacks-clock` 新方案没有该时限 The plan lacks a clock; `restoration-too-late` 申请顺延期限已过 Too late to restore the period; `nobody-above` 没有上级单位 Nobody above; `another-office-visits` 不由贵单位回访 Another office visits; `no-look-back-open` 没有待办的结案后回访 No look-back visit open; `look-back-too-early` 尚未到下一次结案后回访的时间 Too early for the next look-back visit; `no-open-card` 没有待办督办单 No such card; `card-open` 已有待办督办单 A card is open; `card-not-in-plan` 方案未载督办单 No such card in the plan; `statement-period-over` 说明期已过 Statement period over; `already-stated` 已作说明 Already stated; `party-refused` 当事人拒绝调解 A party has refused; `fake-mediation` 涉嫌虚假调解 Fake mediation; `recusal-pending` 回避申请未决定 Recusal not decided; `victim-not-asking` 受害人未要求调解 The victim has not asked; `sessions-used-up` 调解次数已满 No session left; `parallel-procedure` 已进入其他程序 Another procedure is running; `milestone-not-open` 节点未到 Milestone not open; `milestone-first` 须先登记节点 A milestone comes first; `notice-too-short` 通知时间不足 Notice too short; `period-passed` 期限已过 The period has passed; `out-of-order` 次序不符 Out of order; `objection-period-over` 异议期已过 The period to object is over; `no-open-objection` 没有待答复的异议 No such open objection; `objections-open` 异议尚未答复 Objections are not answered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-not-behind-figure` 案件不在该项数字内 The case is not behind the figure; `more-than-asked` 超出询问人数 More than were asked; `deputy-unfit` 不能代行 It cannot stand in; `office-twice` 单位重复 An office twice; `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-type` 纠纷类型不明 Unknown dispute type; `unknown-place` 地区不明 Unknown place; `unknown-earlier-case` 未知的此前案件 Unknown earlier case; `unknown-office` 单位不明 Unknown office; `unknown-person` 人员不明 Unknown person; `leader-of-another-office` 包保领导不属于承办单位 Lead of another office; `deputy-of-another-office` 代理人不属于本单位 Deputy of another office; `person-on-leave` 此人请假中 On leave; `leave-over-before` 请假结束早于开始 Over before it begins; `case-twice` 案件重复 A case twice; `approver-without-power` 批准人无权批准 Approver without the power; `accused-office` 不得交由被反映单位办理 The accused office; `unknown-entry` 时间线条目不明 Unknown entry; `unknown-party` 当事人不明 Unknown party; `unknown-document` 文书不明 Unknown document; `not-a-scan` 不是扫描件 Not a scan; `unknown-court` 法院不明 Unknown court; `party-on-both-sides` 同一当事人在双方 Party on both sides; `impossible-date` 日期不存在 Impossible date; `outside-the-calendar` 超出日历范围 Outside the calendar; `hours-need-a-moment` 按小时计算须有时刻 Hours need a moment; `period-too-long` 期间过长 Period too long; `travel-not-excluded` 在途时间不扣除 Time on the way counts; `unknown-basis` 法律依据不明 Unknown basis; `basis-without-period` 该依据没有期间 Basis without a period; `basis-not-in-force` 该依据当日未施行 Basis not in force; `not-in-list` 不在发放表中 Not in the list; `below-zero` 更正后低于零 Below zero; `amount-not-in-range` 金额不在幅度内 Amount outside the range; `pick-not-tied` 不在并列之列 Not tied for this star; `pace-refused` 不得加速 Pace refused; `too-many-cases` 案件过多 Too many cases; `unknown-clock` 时限不明 Unknown clock; `unknown-ladder` 阶梯不明 Unknown ladder; `ladder-unsound` 阶梯有误 Ladder unsound; `against-law` 违反法定期限 Against the law; `day-off-and-work` 同日既休又班 Day off and at work; `statutory-day-off` 法定节假日 Statutory day off; `score-unsound` 评分规则有误 Score rule unsound; `changes-nothing` 没有变更 Changes nothing; `occurred-in-future` 发生时间晚于现在 Occurred in the future; `occurred-before-registration` 发生时间早于登记 Occurred before the registration; `clock-not-extendable` 该时限不能延长 The clock cannot be extended; `extension-too-long` 延长期限过长 Extension too long; `extension-unit-differs` 延长的单位不符 Another unit of extension; `extension-length-unsaid` 未写明延长多久 Extended by how much; `extension-needs-both-parties` 须双方申请 Both parties must ask; `suspension-reason-unknown` 中止事由不明 Unknown reason of suspension; `suspension-ends-before-it-begins` 中止结束早于开始 Suspension ends before it begins; `suspensions-overlap` 中止重叠 Suspensions overlap; `grade-unknown` 等级不明 Unknown grade; `lead-not-of-holder` 包保领导不在承办单位 Lead outside the line; `three-fixings-incomplete` 三定不全 Fixings incomplete; `remedies-not-told` 未告知救济途径 Remedies not told; `not-jointly` 未共同申请 Not a joint application; `same-body` 不能是同一机关 The same body; `veto-without-basis` 一票否决无依据 Veto without a legal basis; `measure-heavier` 措施加重 A heavier measure; `measure-unsaid` 未写明变更后的措施 The measure is not said; `check-missing` 缺少验收记录 The check is missing; `perform-by-before-agreement` 履行期限早于协议 Performance before the agreement; `nothing-corrected` 没有更正内容 Nothing corrected; `visit-incomplete` 回访记录不全 Visit incomplete; `neighbours-missing` 未走访邻近住户 Neighbours not called on; `look-back-dates-set` 此处不能设定结案后回访日期 Dates of look-back visits are not set here; `look-back-dates-wrong` 结案后回访日期不符合要求 Dates of look-back visits out of bounds; `occurred-before-stage` 早于本阶段 Before the stage; `remedy-unknown` 救济途径不明 Unknown route; `session-not-voluntary` 未写明双方自愿 Not said to be voluntary; `guardian-absent` 监护人未到场 Guardian absent; `fee-charged` 不得收费 No fee may be charged; `not-confirmable` 不属于司法确认范围 Cannot be confirmed; `level-too-low` 承办层级过低 Level too low; `not-on-town-list` 不在乡镇履职清单内 Not on the town’s list; `legal-process-first` 应当先导入法定程序 The legal process first; `too-many-representatives` 代表人数超限 Too many representatives; `subject-excluded` 不属于受理范围 Not taken up here; `claim-too-old` 超过受理年限 Too long ago; `milestone-unknown` 节点不明 Unknown milestone; `figure-unknown` 没有该项数字 No such figure; `rejected-excludes-nothing` 不采纳的异议不能剔除案件 A rejected objection excludes nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-streams` 实时连接过多 Too many streams; `preview-busy` 正在试算 Preview under way */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `headers-too-large` 请求头过大 Headers too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unavailable` 流程引擎不可用 Engine unavailable; `not-started-yet` 案件尚未启动 Not started yet; `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /** @description This office and those below it; your own without one. */
                office?: string;
                /** @description Only entries of this case. */
                number?: string;
                /** @description true: only what counts, neither reversals nor what they refer to. */
                standing?: "true" | "false";
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        office: string;
                        /** @description Of all entries that fit the filters, whatever page is read. */
                        standing: {
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            breaches: number;
                            measures: number;
                            reversed: number;
                        }[];
                        items: {
                            id: string;
                            /**
                             * @description A missed deadline 超期, a signed measure 问责, or the reversal 冲销 of one.
                             * @enum {string}
                             */
                            kind: "breach" | "measure" | "reversal";
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            number: string;
                            href: string;
                            /** @description Whom it stands against, or stood. */
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            clock: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                occurrence: number;
                            };
                            rung: string;
                            /** @description The code of the article or local rule; null in a reversal. */
                            basis: string | null;
                            /** @description Exclusive */
                            dueAt: string | null;
                            measure: string | null;
                            /** @description It was found late because the platform was down. */
                            late: boolean;
                            /** @description The entry that this one reverses. */
                            refersTo: string | null;
                            /** @description Why it was reversed. */
                            why: {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            /** @description The reversal of this entry; null while it stands. */
                            reversedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office` 单位不明 Unknown office */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubsidies: {
        parameters: {
            query?: {
                /** @description Only the cases that are paid, or that are not. */
                only?: "payable" | "not-paid";
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM`. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by number of case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: string;
                        month: string;
                        /** @enum {string} */
                        state: "preview" | "confirmed";
                        rule: {
                            code: string;
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            source: {
                                code: string;
                                verification: string;
                            };
                            reading: {
                                zh: string;
                                en: string;
                            } | null;
                        };
                        digest: string;
                        yuan: number;
                        corrected: number;
                        /** @description Cases to be paid. */
                        payable: number;
                        /** @description Cases not to be paid. */
                        notPaid: number;
                        signature: {
                            person: string;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        } | null;
                        corrections: {
                            id: string;
                            number: string;
                            yuan: number;
                            signature: {
                                person: string;
                                reason: string;
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                            };
                        }[];
                        items: {
                            number: string;
                            href: string;
                            dispute: string;
                            mediator: string | null;
                            grade: string;
                            /** Format: date */
                            concluded: string;
                            /** @description Null: not paid, for the reasons in `why`. */
                            yuan: number | null;
                            why: {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            /** @description Papers the file lacks. */
                            missing: string[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-place` 地区不明 Unknown place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSubsidies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM`. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line per payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-place` 地区不明 Unknown place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSubsidies: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM`. */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description digest of the preview that was read: what has changed since is refused. */
                    digest: string;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Confirmed; it never changes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: string;
                        month: string;
                        digest: string;
                        yuan: number;
                        payable: number;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `month-not-over` 当月尚未结束 Month not over; `list-confirmed` 发放表已确认 List confirmed; `list-changed` 内容已变化 Changed since it was read; `nothing-to-pay` 没有应发补贴 Nothing to pay */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctSubsidy: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM`. */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number of a case this list pays. */
                    number: string;
                    /** @description What is added; below 0 what is taken back. */
                    yuan: number;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The entry is kept; the list stays as it was confirmed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        yuan: number;
                        /** @description The payment with its corrections. */
                        now: number;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `list-not-confirmed` 发放表未确认 List not confirmed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place; `not-in-list` 不在发放表中 Not in the list; `below-zero` 更正后低于零 Below zero */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOfSubsidy: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "substandard";
                    number: string;
                    holds: boolean;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "performed";
                    number: string;
                    holds: boolean;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "amount";
                    number: string;
                    yuan: number;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It holds already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        kind: string;
                        value: number;
                        signature: {
                            person: string;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        };
                    };
                };
            };
            /** @description Kept; the newest of a kind holds. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        kind: string;
                        value: number;
                        signature: {
                            person: string;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        };
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-paid` 已经发放 Case paid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place; `amount-not-in-range` 金额不在幅度内 Amount outside the range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markMembers: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM` or year `YYYY`. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The system or list they come from, by its code. */
                    source: string;
                    members: {
                        /** @description A code, never a name: letters, digits, dot, dash, underscore. */
                        id: string;
                        marks: {
                            [key: string]: number;
                        };
                        /**
                         * @description The finding that keeps the member out.
                         * @default null
                         */
                        barred?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Taken in; what stood so already is left alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: number;
                        unchanged: number;
                        /** @description Members with marks in this period. */
                        members: number;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stars-decided` 星级已评定 Stars decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStars: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM` or year `YYYY`. */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every star with its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: string;
                        period: string;
                        /** @enum {string} */
                        state: "proposal" | "decided";
                        rule: {
                            code: string;
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            source: {
                                code: string;
                                verification: string;
                            };
                            reading: {
                                zh: string;
                                en: string;
                            } | null;
                        };
                        digest: string;
                        members: number;
                        starred: {
                            stars: number;
                            quota: number;
                            members: string[];
                        }[];
                        undecided: {
                            stars: number;
                            places: number;
                            members: string[];
                        }[];
                        notRated: {
                            id: string;
                            /** @enum {string} */
                            why: "barred" | "mark-missing";
                            what: string;
                        }[];
                        signature: {
                            person: string;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-place` 地区不明 Unknown place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideStars: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Month `YYYY-MM` or year `YYYY`. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description digest of the preview that was read: what has changed since is refused. */
                    digest: string;
                    /** @default [] */
                    picks?: {
                        stars: number;
                        members: string[];
                    }[];
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Signed; marks are taken in no more. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: string;
                        period: string;
                        /** @enum {string} */
                        state: "proposal" | "decided";
                        rule: {
                            code: string;
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            source: {
                                code: string;
                                verification: string;
                            };
                            reading: {
                                zh: string;
                                en: string;
                            } | null;
                        };
                        digest: string;
                        members: number;
                        starred: {
                            stars: number;
                            quota: number;
                            members: string[];
                        }[];
                        undecided: {
                            stars: number;
                            places: number;
                            members: string[];
                        }[];
                        notRated: {
                            id: string;
                            /** @enum {string} */
                            why: "barred" | "mark-missing";
                            what: string;
                        }[];
                        signature: {
                            person: string;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stars-decided` 星级已评定 Stars decided; `no-marks` 没有考评数据 No marks; `list-changed` 内容已变化 Changed since it was read */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place; `pick-not-tied` 不在并列之列 Not tied for this star */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediatorGrade: {
        parameters: {
            query: {
                /** @description Years as a mediator. */
                years: number;
                /** @description Cases of his that turned criminal 民转刑. */
                turnedCriminal: number;
                /** @description Findings of misconduct (SB-11). */
                misconduct: number;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Place, e.g. qionglai. */
                place: string;
                /** @description Id of a person of the place. */
                mediator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal with its findings, and what was signed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: string;
                        mediator: string;
                        rule: {
                            code: string;
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            source: {
                                code: string;
                                verification: string;
                            };
                            reading: {
                                zh: string;
                                en: string;
                            } | null;
                        };
                        record: {
                            years: number;
                            accepted: number;
                            written: number;
                            oral: number;
                            turnedCriminal: number;
                            misconduct: number;
                        };
                        /** @description Null: no grade whose every condition is known and met. */
                        proposed: number | null;
                        findings: {
                            grade: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            assessor: {
                                zh: string;
                                en: string;
                            };
                            failed: string[];
                            notKnown: string[];
                        }[];
                        signed: {
                            id: string;
                            grade: number;
                            /** Format: date */
                            noticeUntil: string;
                            /** @enum {string} */
                            state: "on-notice" | "in-force" | "superseded";
                            signature: {
                                person: string;
                                reason: string;
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-place` 地区不明 Unknown place; `unknown-person` 人员不明 Unknown person */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signMediatorGrade: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                place: string;
                mediator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Years as a mediator. */
                    years: number;
                    /** @description Cases of his that turned criminal 民转刑. */
                    turnedCriminal: number;
                    /** @description Findings of misconduct (SB-11). */
                    misconduct: number;
                    grade: number;
                    /** @description Why, in the words of whoever signs 理由. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description This grade stands already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mediator: string;
                        grade: number;
                        proposed: number | null;
                        /** Format: date */
                        noticeUntil: string;
                    };
                };
            };
            /** @description Signed, with the proposal it rests on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mediator: string;
                        grade: number;
                        proposed: number | null;
                        /** Format: date */
                        noticeUntil: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-place` 地区不明 Unknown place; `unknown-person` 人员不明 Unknown person */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScorecards: {
        parameters: {
            query?: {
                office?: string;
                kind?: "monthly-exam" | "weekly-bulletin" | "annual-target" | "negative-list";
                /** @description The month 2026-03, the year 2026, or the week 2026-03-02/2026-03-08. */
                period?: string;
                /** @description A type of dispute; `all` for the scorecards of all types. */
                type?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id from the last; every version by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description monthly-exam, weekly-bulletin, annual-target or negative-list. */
                            kind: string;
                            /** @description The month, the year, or the week from Monday to Sunday. */
                            period: string;
                            version: number;
                            /** @description The version it corrects, which stays as it was. */
                            corrects: string | null;
                            /** @description ISO 8601 with +08:00 */
                            computedAt: string;
                            /** @description Since when everybody can read it; null for a preview. */
                            releasedAt: string | null;
                            href: string;
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            level: string;
                            /** @description The type of dispute; null for all types. */
                            type: string | null;
                            /** @description computed by the exam, changed by what became true since, or objection. */
                            why: string;
                            sheet: {
                                code: string;
                                version: number;
                            };
                            points: number;
                            /** @description Whether every item has points; what is not complete is not ranked. */
                            complete: boolean;
                            cases: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScorecard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description monthly-exam, weekly-bulletin, annual-target or negative-list. */
                        kind: string;
                        /** @description The month, the year, or the week from Monday to Sunday. */
                        period: string;
                        version: number;
                        /** @description The version it corrects, which stays as it was. */
                        corrects: string | null;
                        /** @description ISO 8601 with +08:00 */
                        computedAt: string;
                        /** @description Since when everybody can read it; null for a preview. */
                        releasedAt: string | null;
                        href: string;
                        office: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        level: string;
                        /** @description The type of dispute; null for all types. */
                        type: string | null;
                        /** @description computed by the exam, changed by what became true since, or objection. */
                        why: string;
                        sheet: {
                            code: string;
                            version: number;
                        };
                        points: number;
                        /** @description Whether every item has points; what is not complete is not ranked. */
                        complete: boolean;
                        cases: number;
                        /** @description Where to object: the address of its publication. */
                        publication: string | null;
                        lines: {
                            item: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            status: string;
                            points: number | null;
                            uncapped: number | null;
                            missing: string | null;
                            /** @description How the points come about, to be checked with a pencil. */
                            how: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        total: {
                            zh: string;
                            en: string;
                        };
                        figures: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            numerator: number;
                            denominator: number | null;
                            /** @description Null where there is nothing to divide by. */
                            printed: string | null;
                            /** @description The cases in the numerator; for the office itself and those above, empty for others. */
                            hits: string[];
                            /** @description The cases only in the denominator. */
                            rest: string[];
                            /** @description The cases that count on neither side, and why. */
                            excused: {
                                number: string;
                                reason: string;
                                approver: string;
                            }[];
                        }[];
                        faults: {
                            "missed-deadlines": string[];
                            "unanswered-cards": string[];
                        };
                        excusedFaults: {
                            number: string;
                            reason: string;
                            approver: string;
                            fault: string;
                        }[];
                        findings: string[];
                        surveys: string[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRankings: {
        parameters: {
            query?: {
                kind?: "monthly-exam" | "weekly-bulletin" | "annual-target" | "negative-list";
                /** @description The month 2026-03 or the year 2026. */
                period?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id from the last; every version by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description monthly-exam, weekly-bulletin, annual-target or negative-list. */
                            kind: string;
                            /** @description The month, the year, or the week from Monday to Sunday. */
                            period: string;
                            version: number;
                            /** @description The version it corrects, which stays as it was. */
                            corrects: string | null;
                            /** @description ISO 8601 with +08:00 */
                            computedAt: string;
                            /** @description Since when everybody can read it; null for a preview. */
                            releasedAt: string | null;
                            href: string;
                            publication: string;
                            levels: {
                                level: string;
                                ranked: {
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                    rank: number;
                                    points: number;
                                    vetoed: boolean;
                                }[];
                                notRanked: {
                                    office: {
                                        id: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                    why: string[];
                                    missing: string[];
                                }[];
                            }[];
                            negative: {
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                level: string;
                                missed: number;
                                unanswered: number;
                                /** @description The cases; for the office itself and those above. */
                                missedDeadlines: string[];
                                /** @description The cases; for the office itself and those above. */
                                unansweredCards: string[];
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id from the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: string;
                            period: string;
                            issuer: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            /** @description preview, answering, to-release or released. */
                            status: string;
                            /** @description ISO 8601 with +08:00 */
                            openedAt: string;
                            dueAt: string | null;
                            href: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        period: string;
                        issuer: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** @description preview, answering, to-release or released. */
                        status: string;
                        /** @description ISO 8601 with +08:00 */
                        openedAt: string;
                        dueAt: string | null;
                        href: string;
                        seq: number;
                        offices: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        /** @description What can be objected to. */
                        figures: string[];
                        unanswered: number;
                        objections: {
                            id: string;
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            figure: string;
                            case: string | null;
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                            answer: {
                                result: string;
                                exclude: string[];
                                approver: string;
                                reason: string;
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                            } | null;
                        }[];
                        signals: {
                            name: string;
                            description: string;
                            href: string;
                            /** @description JSON schema of the body */
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signalPublication: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                /** @description One of: object, answer-objection, release. */
                signal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A measure (MX-4) or a count (missed-deadlines, unanswered-cards, good-practices) of your own scorecard. */
                    figure: string;
                    /** @description The number of the case behind it, where one is meant. */
                    case?: string;
                    /** @description Free text, kept as a document (objection). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description The id of the objection. */
                    objection: string;
                    /** @enum {string} */
                    result: "corrected" | "rejected";
                    /** @description Cases that count no more in this figure; without any, the figure is computed anew from the cases as they stand. */
                    exclude?: string[];
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (objection-answer). */
                    reason: string;
                    /** Format: date-time */
                    occurredAt?: string;
                } | {
                    /** @description Id of a person with the power to approve. */
                    approver: string;
                    /** @description Free text, kept as a document (release). */
                    note: string;
                    /** Format: date-time */
                    occurredAt?: string;
                };
            };
        };
        responses: {
            /** @description It has acted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        seq: number;
                        status: string;
                        nextDueAt: string | null;
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description Nobody answered in time; the engine keeps it and it will be judged as of its receipt. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        status: "queued";
                        links: {
                            self: string;
                            timeline?: string;
                        };
                    };
                };
            };
            /** @description `broken-json` 不是有效的 JSON Broken JSON; `malformed-request` 不是有效的 HTTP 请求 Malformed request; `invalid-body` 请求正文有误 Invalid body; `invalid-parameter` 参数有误 Invalid parameter; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `other-place` 非本地区 Another place; `mediation-confidential` 调解内容保密 Mediation is confidential; `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found; `unknown-signal` 未知事项 Unknown signal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method-not-allowed` 方法不允许 Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout` 请求超时 Request timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-ended` 案件已办结 Case ended; `proposal-ended` 问责建议已办结 Proposal concluded; `publication-ended` 已经公布 Released already; `post-unchanged` 岗位状况未变 Nothing has changed; `office-stands-in` 正在代行 It stands in for another; `person-stands-in` 正在代理 Stands in for another; `leave-overlaps` 请假时间重叠 Leaves overlap; `leave-over` 请假已结束 The leave is over; `no-leave` 不是请假 Not a leave; `month-not-over` 当月尚未结束 Month not over; `list-confirmed` 发放表已确认 List confirmed; `list-changed` 内容已变化 Changed since it was read; `nothing-to-pay` 没有应发补贴 Nothing to pay; `list-not-confirmed` 发放表未确认 List not confirmed; `case-paid` 已经发放 Case paid; `stars-decided` 星级已评定 Stars decided; `no-marks` 没有考评数据 No marks; `wrong-stage` 当前阶段不能办理 Not in this stage; `not-holder` 非承办单位 Not the responsible office; `not-supervisor` 非上级单位 Not the supervising office; `not-this-court` 非受理法院 Not this court; `clock-not-running` 该时限未在计时 The clock is not running; `extension-after-expiry` 期限已过 Extension after expiry; `extensions-used-up` 延长次数已用完 No extension left; `already-suspended` 已中止计时 Already suspended; `not-suspended` 未中止计时 Not suspended; `no-lead` 尚无包保领导 No lead yet; `already-lead` 已是包保领导 Leads it already; `lead-changed` 包保领导已变更 The lead has changed; `confirmation-window-passed` 司法确认申请期已过 Confirmation window passed; `objection-window-passed` 异议期已过 Objection too late; `appeal-window-passed` 申请复核期限已过 Objection too late; `already-appealed` 已申请复核 Objected already; `signer-decides` 签发人应当回避 The signer does not decide; `plan-adopted-already` 已是最新方案 Newest plan already; `plan-lacks-clock` 新方案没有该时限 The plan lacks a clock; `restoration-too-late` 申请顺延期限已过 Too late to restore the period; `nobody-above` 没有上级单位 Nobody above; `another-office-visits` 不由贵单位回访 Another office visits; `no-look-back-open` 没有待办的结案后回访 No look-back visit open; `look-back-too-early` 尚未到下一次结案后回访的时间 Too early for the next look-back visit; `no-open-card` 没有待办督办单 No such card; `card-open` 已有待办督办单 A card is open; `card-not-in-plan` 方案未载督办单 No such card in the plan; `statement-period-over` 说明期已过 Statement period over; `already-stated` 已作说明 Already stated; `party-refused` 当事人拒绝调解 A party has refused; `fake-mediation` 涉嫌虚假调解 Fake mediation; `recusal-pending` 回避申请未决定 Recusal not decided; `victim-not-asking` 受害人未要求调解 The victim has not asked; `sessions-used-up` 调解次数已满 No session left; `parallel-procedure` 已进入其他程序 Another procedure is running; `milestone-not-open` 节点未到 Milestone not open; `milestone-first` 须先登记节点 A milestone comes first; `notice-too-short` 通知时间不足 Notice too short; `period-passed` 期限已过 The period has passed; `out-of-order` 次序不符 Out of order; `objection-period-over` 异议期已过 The period to object is over; `no-open-objection` 没有待答复的异议 No such open objection; `objections-open` 异议尚未答复 Objections are not answered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `case-not-behind-figure` 案件不在该项数字内 The case is not behind the figure; `more-than-asked` 超出询问人数 More than were asked; `deputy-unfit` 不能代行 It cannot stand in; `office-twice` 单位重复 An office twice; `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-type` 纠纷类型不明 Unknown dispute type; `unknown-place` 地区不明 Unknown place; `unknown-earlier-case` 未知的此前案件 Unknown earlier case; `unknown-office` 单位不明 Unknown office; `unknown-person` 人员不明 Unknown person; `leader-of-another-office` 包保领导不属于承办单位 Lead of another office; `deputy-of-another-office` 代理人不属于本单位 Deputy of another office; `person-on-leave` 此人请假中 On leave; `leave-over-before` 请假结束早于开始 Over before it begins; `case-twice` 案件重复 A case twice; `approver-without-power` 批准人无权批准 Approver without the power; `accused-office` 不得交由被反映单位办理 The accused office; `unknown-entry` 时间线条目不明 Unknown entry; `unknown-party` 当事人不明 Unknown party; `unknown-document` 文书不明 Unknown document; `not-a-scan` 不是扫描件 Not a scan; `unknown-court` 法院不明 Unknown court; `party-on-both-sides` 同一当事人在双方 Party on both sides; `impossible-date` 日期不存在 Impossible date; `outside-the-calendar` 超出日历范围 Outside the calendar; `hours-need-a-moment` 按小时计算须有时刻 Hours need a moment; `period-too-long` 期间过长 Period too long; `travel-not-excluded` 在途时间不扣除 Time on the way counts; `unknown-basis` 法律依据不明 Unknown basis; `basis-without-period` 该依据没有期间 Basis without a period; `basis-not-in-force` 该依据当日未施行 Basis not in force; `not-in-list` 不在发放表中 Not in the list; `below-zero` 更正后低于零 Below zero; `amount-not-in-range` 金额不在幅度内 Amount outside the range; `pick-not-tied` 不在并列之列 Not tied for this star; `pace-refused` 不得加速 Pace refused; `too-many-cases` 案件过多 Too many cases; `unknown-clock` 时限不明 Unknown clock; `unknown-ladder` 阶梯不明 Unknown ladder; `ladder-unsound` 阶梯有误 Ladder unsound; `against-law` 违反法定期限 Against the law; `day-off-and-work` 同日既休又班 Day off and at work; `statutory-day-off` 法定节假日 Statutory day off; `score-unsound` 评分规则有误 Score rule unsound; `changes-nothing` 没有变更 Changes nothing; `occurred-in-future` 发生时间晚于现在 Occurred in the future; `occurred-before-registration` 发生时间早于登记 Occurred before the registration; `clock-not-extendable` 该时限不能延长 The clock cannot be extended; `extension-too-long` 延长期限过长 Extension too long; `extension-unit-differs` 延长的单位不符 Another unit of extension; `extension-length-unsaid` 未写明延长多久 Extended by how much; `extension-needs-both-parties` 须双方申请 Both parties must ask; `suspension-reason-unknown` 中止事由不明 Unknown reason of suspension; `suspension-ends-before-it-begins` 中止结束早于开始 Suspension ends before it begins; `suspensions-overlap` 中止重叠 Suspensions overlap; `grade-unknown` 等级不明 Unknown grade; `lead-not-of-holder` 包保领导不在承办单位 Lead outside the line; `three-fixings-incomplete` 三定不全 Fixings incomplete; `remedies-not-told` 未告知救济途径 Remedies not told; `not-jointly` 未共同申请 Not a joint application; `same-body` 不能是同一机关 The same body; `veto-without-basis` 一票否决无依据 Veto without a legal basis; `measure-heavier` 措施加重 A heavier measure; `measure-unsaid` 未写明变更后的措施 The measure is not said; `check-missing` 缺少验收记录 The check is missing; `perform-by-before-agreement` 履行期限早于协议 Performance before the agreement; `nothing-corrected` 没有更正内容 Nothing corrected; `visit-incomplete` 回访记录不全 Visit incomplete; `neighbours-missing` 未走访邻近住户 Neighbours not called on; `look-back-dates-set` 此处不能设定结案后回访日期 Dates of look-back visits are not set here; `look-back-dates-wrong` 结案后回访日期不符合要求 Dates of look-back visits out of bounds; `occurred-before-stage` 早于本阶段 Before the stage; `remedy-unknown` 救济途径不明 Unknown route; `session-not-voluntary` 未写明双方自愿 Not said to be voluntary; `guardian-absent` 监护人未到场 Guardian absent; `fee-charged` 不得收费 No fee may be charged; `not-confirmable` 不属于司法确认范围 Cannot be confirmed; `level-too-low` 承办层级过低 Level too low; `not-on-town-list` 不在乡镇履职清单内 Not on the town’s list; `legal-process-first` 应当先导入法定程序 The legal process first; `too-many-representatives` 代表人数超限 Too many representatives; `subject-excluded` 不属于受理范围 Not taken up here; `claim-too-old` 超过受理年限 Too long ago; `milestone-unknown` 节点不明 Unknown milestone; `figure-unknown` 没有该项数字 No such figure; `rejected-excludes-nothing` 不采纳的异议不能剔除案件 A rejected objection excludes nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-streams` 实时连接过多 Too many streams; `preview-busy` 正在试算 Preview under way */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `headers-too-large` 请求头过大 Headers too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unavailable` 流程引擎不可用 Engine unavailable; `not-started-yet` 案件尚未启动 Not started yet; `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                /** @description This one alone. */
                id?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            source: string;
                            measure: string;
                            on: string;
                            sample: number;
                            results: {
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                numerator: number;
                                denominator: number;
                            }[];
                            by: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordSurvey: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who asked the people, and under which title it was published. */
                    source: string;
                    /** @description The rate of a score sheet that it gives, e.g. safety-sense; the answer of a refusal names them. */
                    measure: string;
                    /**
                     * Format: date
                     * @description The day on which it ended; it counts in the period of this day.
                     */
                    on: string;
                    /** @description How many people were asked in all. */
                    sample: number;
                    /** @description For each office: how many of how many. */
                    results: {
                        office: string;
                        numerator: number;
                        denominator: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description It is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `figure-unknown` 没有该项数字 No such figure; `unknown-office` 单位不明 Unknown office; `more-than-asked` 超出询问人数 More than were asked; `office-twice` 单位重复 An office twice */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description This one alone. */
                id?: string;
                office?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            count: string;
                            on: string;
                            approver: string;
                            reason: string;
                            by: string;
                            /** @description ISO 8601 with +08:00 */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The office below yours whose work it is. */
                    office: string;
                    /**
                     * @description What of the score sheet it counts in.
                     * @default good-practices
                     */
                    count?: string;
                    /**
                     * Format: date
                     * @description It counts in the period of this day.
                     */
                    on: string;
                    /** @description The person who found so: a leader of your office or of one above. */
                    approver: string;
                    /** @description The finding, kept as a document. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `figure-unknown` 没有该项数字 No such figure; `unknown-office` 单位不明 Unknown office; `unknown-person` 人员不明 Unknown person; `approver-without-power` 批准人无权批准 Approver without the power */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisputeTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            version: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @description JSON schema of the claim */
                            claim: {
                                [key: string]: unknown;
                            };
                            clocks: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                length: number;
                                unit: string;
                                duty: string;
                                basis: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                    /** @enum {string} */
                                    verification: "V" | "S" | "R" | "setting" | "unknown";
                                };
                            }[];
                            milestones: {
                                zh: string;
                                en: string;
                                code: string;
                                stages: string[];
                                after: string[];
                                basis: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                    /** @enum {string} */
                                    verification: "V" | "S" | "R" | "setting" | "unknown";
                                };
                            }[];
                            suspensionReasons: string[];
                            remedies: {
                                zh: string;
                                en: string;
                                code: string;
                            }[];
                            places: {
                                code: string;
                                version: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                grades: {
                                    zh: string;
                                    en: string;
                                    code: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalBases: {
        parameters: {
            query?: {
                /** @description Kind of dispute 纠纷类型 it belongs to: a code of GET /v1/dispute-types. */
                type?: string;
                /** @description Field of law 领域. */
                area?: "counting" | "peoples-mediation" | "judicial-confirmation" | "court" | "petition" | "labour" | "wages" | "medical" | "traffic" | "consumer" | "public-security" | "land" | "family" | "property" | "legal-aid" | "hotline" | "administrative-mediation" | "reconsideration" | "commercial" | "public-decision" | "emergency" | "government-inspection" | "guard";
                /** @description In force 施行 on this day, YYYY-MM-DD; a beginning or an end that is not known excludes nothing. */
                inForceOn?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, in the order of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @description The row of the table it is a part of; a row with several lengths has several entries. */
                            row: string;
                            /** @enum {string} */
                            area: "counting" | "peoples-mediation" | "judicial-confirmation" | "court" | "petition" | "labour" | "wages" | "medical" | "traffic" | "consumer" | "public-security" | "land" | "family" | "property" | "legal-aid" | "hotline" | "administrative-mediation" | "reconsideration" | "commercial" | "public-decision" | "emergency" | "government-inspection" | "guard";
                            types: ("civil" | "confirmation" | "court-case" | "petition" | "simple-petition" | "labour" | "wage-arrears" | "medical" | "traffic" | "consumer" | "public-security" | "land" | "family" | "mass-incident" | "commercial" | "reconsideration" | "property")[];
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @description The text and its article 条文. */
                            article: {
                                zh: string;
                                en: string;
                            };
                            /** @description What begins it 起算. */
                            start: {
                                zh: string;
                                en: string;
                            } | null;
                            period: {
                                length: number;
                                /** @enum {string} */
                                unit: "hour" | "calendarDay" | "workingDay" | "month" | "year";
                                /**
                                 * @description Whether the day or hour of the start counts.
                                 * @enum {string}
                                 */
                                start: "excluded" | "included" | "nextHour" | "moment" | "silent";
                                /**
                                 * @description What happens when the last day is a holiday 节假日顺延.
                                 * @enum {string}
                                 */
                                roll: "roll" | "noRoll" | "silent";
                            } | null;
                            extension: {
                                zh: string;
                                en: string;
                                max?: number;
                                times?: number;
                                approver?: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            /** @description What stops or interrupts it 中止、中断、扣除. */
                            suspension: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description The consequence 逾期后果. */
                            missed: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description First and last day in force (UTC+8); null is not known. */
                            inForce: {
                                from: string | null;
                                until: string | null;
                            };
                            /**
                             * @description V read in the statute, S in a secondary page, R recalled: ask a lawyer.
                             * @enum {string}
                             */
                            verification: "V" | "S" | "R";
                            /** @description A conflict, a gap, what is not known. */
                            note: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    computeDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What begins it 起算. A day YYYY-MM-DD (its 00:00 in UTC+8), or a moment in ISO 8601 with its offset. */
                    start: string;
                    /** @description Code of the legal basis 法律依据, e.g. JC-1: see GET /v1/legal-bases. Instead of `rule`. */
                    basis?: string;
                    /** @description How it is counted. Instead of `basis`. */
                    rule?: {
                        /** @constant */
                        unit: "hour";
                        /** @description In its unit; 民法典第一千二百五十九条: the number itself is included. */
                        length: number;
                        /**
                         * @default moment
                         * @enum {string}
                         */
                        from?: "moment" | "nextHour";
                    } | {
                        /** @enum {string} */
                        unit: "calendarDay" | "workingDay" | "month" | "year";
                        /** @description In its unit; 民法典第一千二百五十九条: the number itself is included. */
                        length: number;
                        /** @description Whether a last day that is a day off moves 节假日顺延; left out where the text does not say: both dates are given. */
                        roll?: boolean;
                        /**
                         * @default midnight
                         * @enum {string}
                         */
                        cutOff?: "midnight" | "closing";
                    };
                    /**
                     * @description Time that is not counted 中止、扣除, none overlapping another.
                     * @default []
                     */
                    suspensions?: {
                        /** @description It stands still from here. A day YYYY-MM-DD (its 00:00 in UTC+8), or a moment in ISO 8601 with its offset. */
                        from: string;
                        /** @description It goes on here. A day YYYY-MM-DD (its 00:00 in UTC+8), or a moment in ISO 8601 with its offset. */
                        to: string;
                        /**
                         * @description Why it is not counted; a suspension where nothing is said. `travel` 在途时间: a paper of a suit is on its way (CNT-7), for periods of the Civil Procedure Law.
                         * @enum {string}
                         */
                        why?: "suspension" | "appraisal" | "hearing" | "travel";
                    }[];
                    /**
                     * @description Extensions 延长, in the unit of the period, or in days, months and years one after another.
                     * @default []
                     */
                    extensions?: {
                        length: number;
                        /** @enum {string} */
                        unit?: "hour" | "calendarDay" | "workingDay" | "month" | "year";
                    }[];
                    /**
                     * @description Office hours 办公时间 of a working day, HH:MM in UTC+8; the whole day without.
                     * @default [
                     *       [
                     *         "00:00",
                     *         "24:00"
                     *       ]
                     *     ]
                     */
                    officeHours?: [
                        string,
                        string
                    ][];
                    /**
                     * @description Where the text is silent on days off: an office owes the strict day, a citizen keeps the rolled one.
                     * @default office
                     * @enum {string}
                     */
                    protects?: "office" | "citizen";
                };
            };
        };
        responses: {
            /** @description When the period ends, and the way to it; nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The last day, days off or not.
                         */
                        strictDue: string;
                        /**
                         * Format: date
                         * @description The last day after the roll-over 顺延; the strict one where there is none.
                         */
                        rolledDue: string;
                        /** @description The first moment that is too late, ISO 8601 with +08:00. */
                        dueAt: string;
                        /** @description Whether it rests on a day whose holidays are not published yet. */
                        provisional: boolean;
                        /** @description The legal basis, if it was asked by one, and how sure it is. */
                        basis: {
                            code: string;
                            zh: string;
                            en: string;
                            /** @enum {string} */
                            verification: "V" | "S" | "R" | "setting" | "unknown";
                        } | null;
                        /** @description The way to it, to be checked on a paper calendar. */
                        steps: {
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `impossible-date` 日期不存在 Impossible date; `outside-the-calendar` 超出日历范围 Outside the calendar; `hours-need-a-moment` 按小时计算须有时刻 Hours need a moment; `period-too-long` 期间过长 Period too long; `suspension-ends-before-it-begins` 中止结束早于开始 Suspension ends before it begins; `suspensions-overlap` 中止重叠 Suspensions overlap; `extension-unit-differs` 延长的单位不符 Another unit of extension; `clock-not-extendable` 该时限不能延长 The clock cannot be extended; `extension-too-long` 延长期限过长 Extension too long; `travel-not-excluded` 在途时间不扣除 Time on the way counts; `unknown-basis` 法律依据不明 Unknown basis; `basis-without-period` 该依据没有期间 Basis without a period; `basis-not-in-force` 该依据当日未施行 Basis not in force */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRules: {
        parameters: {
            query?: {
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: ({
                        /** @constant */
                        kind: "limit";
                        /** @description Code of the clock 时限. */
                        clock: string;
                        /** @description For cases of this dispute type alone; of every type that has the clock without it. */
                        type?: string;
                        length?: number;
                        /** @enum {string} */
                        unit?: "hour" | "calendarDay" | "workingDay" | "month" | "year";
                        roll?: boolean | "silent";
                    } | {
                        /** @constant */
                        kind: "ladder";
                        /** @description Name of the ladder 督办问责阶梯. */
                        ladder: string;
                        rungs: {
                            id: string;
                            after: {
                                length: number;
                                /** @enum {string} */
                                unit: "hour" | "calendarDay" | "workingDay" | "month" | "year";
                            };
                            /** @enum {string} */
                            act: "handUp" | "propose";
                            measure: ("interview" | "circular" | "listed" | "trace" | "referral") | null;
                            /** @enum {string} */
                            card?: "yellow" | "red";
                            issuer?: number;
                            rectify?: {
                                length: number;
                                /** @enum {string} */
                                unit: "hour" | "calendarDay" | "workingDay" | "month" | "year";
                                basis: string;
                            };
                            /** @enum {string} */
                            release?: "rectified" | "rectified-and-checked" | "case-closed";
                        }[];
                    } | {
                        /** @constant */
                        kind: "calendar";
                        /** @default [] */
                        off?: string[];
                        /** @default [] */
                        work?: string[];
                    } | {
                        /** @constant */
                        kind: "score";
                        rule: {
                            base?: number;
                            perBreach?: number;
                            perRehandling?: number;
                            satisfied?: number;
                            dissatisfied?: number;
                            notReached?: number;
                            confirmed?: number;
                            floor?: number;
                            cap?: number;
                        };
                    })[];
                    /**
                     * @description Which of the cases in sight; all of them without it.
                     * @default {}
                     */
                    cases?: {
                        /** @description Dispute type 纠纷类型. */
                        type?: string;
                        /**
                         * Format: date
                         * @description Registered on this day or later, in UTC+8.
                         */
                        registeredFrom?: string;
                        /**
                         * Format: date
                         * @description Registered before this day.
                         */
                        registeredBefore?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The sum of all, and a page of the cases that change, newest first. Nothing is changed by asking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISO 8601 with +08:00 */
                        asOf: string;
                        findings: {
                            zh: string;
                            en: string;
                            code: string;
                        }[];
                        sum: {
                            cases: number;
                            /** @description Cases with a changed rule in a plan of theirs. */
                            concerned: number;
                            changed: number;
                            /** @description Cases whose later course is a guess. */
                            guessed: number;
                            /** @description Facts that would not have happened. */
                            unheard: number;
                            notReproduced: number;
                            /** @description How often, by kind of effect. */
                            effects: {
                                [key: string]: number;
                            };
                            /** @description How often, by kind of effect. */
                            guesses: {
                                [key: string]: number;
                            };
                            byClock: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description How often, by kind of effect. */
                                effects: {
                                    [key: string]: number;
                                };
                            }[];
                            byOffice: {
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                /** @description How often, by kind of effect. */
                                effects: {
                                    [key: string]: number;
                                };
                            }[];
                            missed: {
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                /** @description Missed deadlines as they were. */
                                before: number;
                                vanish: number;
                                appear: number;
                            }[];
                            handUps: {
                                level: string;
                                more: number;
                                fewer: number;
                            }[];
                            /** @description Deadlines owed to citizens that fall later, and by how many days in all. */
                            later: {
                                deadlines: number;
                                days: number;
                            };
                            /** @description Cases that score higher or lower, and the points of all of these together. */
                            scores: {
                                better: number;
                                worse: number;
                                from: number;
                                to: number;
                            };
                        };
                        items: {
                            number: string;
                            href: string;
                            type: string;
                            /** @description Re-run under its own rules its facts came out as they are. */
                            reproduced: boolean;
                            guessed: boolean;
                            effects: {
                                /** @description deadline-, breach-, proposal-, hand-up-, lapse- or score-, and what becomes of it: moves, appears, vanishes, changes. */
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                /** @description False after an act of handling that would not have happened: from there on nobody knows. */
                                certain: boolean;
                                office: {
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                                clock: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    occurrence: number;
                                } | null;
                                /** @description The due moment, the points, the measure or the office as it was. */
                                was: string | null;
                                /** @description And as it would be. */
                                would: string | null;
                            }[];
                            /** @description What would not have happened, and why, by the code of the refusal. */
                            unheard: {
                                seq: number;
                                fact: string;
                                office: string | null;
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                                code: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-cases` 案件过多 Too many cases; `unknown-clock` 时限不明 Unknown clock; `unknown-ladder` 阶梯不明 Unknown ladder; `ladder-unsound` 阶梯有误 Ladder unsound; `against-law` 违反法定期限 Against the law; `day-off-and-work` 同日既休又班 Day off and at work; `statutory-day-off` 法定节假日 Statutory day off; `score-unsound` 评分规则有误 Score rule unsound; `changes-nothing` 没有变更 Changes nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `preview-busy` 正在试算 Preview under way */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, parents before children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            nameEn: string | null;
                            level: string;
                            kind: string;
                            above: string | null;
                            /** @description Its post is vacant: what would go up to it goes to the deputy, else to the next level above. */
                            vacant: {
                                since: string;
                                /** @description The office that stands in. */
                                deputy: string | null;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPost: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the office. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    post: "vacant";
                    /**
                     * Format: date
                     * @description The day from which nobody holds it; today or earlier.
                     */
                    since: string;
                    /** @description The office of this place that stands in 代行单位. */
                    deputy?: string;
                    /** @description Why, and by which document. */
                    reason: string;
                } | {
                    /** @constant */
                    post: "filled";
                    /** @description Who holds it now, and by which document. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is recorded; new cases know it, and open ones are told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Its number: a later change has a higher one. */
                        id: string;
                        office: string;
                        vacant: {
                            since: string;
                            /** @description The office that stands in. */
                            deputy: string | null;
                        } | null;
                        /** @description ISO 8601 with +08:00 */
                        at: string;
                        by: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-supervisor` 非上级单位 Not the supervising office; `post-unchanged` 岗位状况未变 Nothing has changed; `office-stands-in` 正在代行 It stands in for another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-office` 单位不明 Unknown office; `occurred-in-future` 发生时间晚于现在 Occurred in the future; `deputy-unfit` 不能代行 It cannot stand in */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description The office they belong to: see GET /v1/offices. */
                office?: string;
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            title: string;
                            office: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeLeave: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who is away, of your office or of one below it. */
                    person: string;
                    /** @description Who stands in 代理人: of the same office or of one above it. */
                    deputy: string;
                    /**
                     * Format: date-time
                     * @description When it begins; now where it is left out.
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description When it ends and the cases come back; where it is left out, when somebody ends it.
                     */
                    until?: string;
                    /** @description Kept with the order, and as a document of every case it moves. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is taken; the cases follow one after another. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `person-stands-in` 正在代理 Stands in for another; `leave-overlaps` 请假时间重叠 Leaves overlap */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-person` 人员不明 Unknown person; `deputy-of-another-office` 代理人不属于本单位 Deputy of another office; `deputy-unfit` 不能代行 It cannot stand in; `person-on-leave` 此人请假中 On leave; `leave-over-before` 请假结束早于开始 Over before it begins */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endLeave: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the order. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description It is taken; the cases follow one after another. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-leave` 不是请假 Not a leave; `leave-over` 请假已结束 The leave is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReassignments: {
        parameters: {
            query?: {
                /** @description Leaves of this person alone. */
                person?: string;
                /** @description Only those that are not done, or only those that are. */
                open?: "true" | "false";
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "leave" | "bulk";
                            /**
                             * @description Not begun 未开始, cases on their way 移交中, on leave 请假中, cases coming back 移回中, done 已完成.
                             * @enum {string}
                             */
                            status: "planned" | "moving" | "away" | "returning" | "done";
                            /** @description Who is away; null where the cases were named. */
                            person: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            lead: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            /** @description The office on whose order it is. */
                            office: {
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            reason: string;
                            /** @description ISO 8601 with +08:00 */
                            from: string;
                            until: string | null;
                            /** @description Cases put into the other hands. */
                            moved: number;
                            /** @description Cases that could not be. */
                            notMoved: number;
                            back: number;
                            /** @description Cases that could not be put back: somebody else leads them by now, or they have ended. */
                            notBack: number;
                            /** @description Named cases that have no result yet. */
                            waiting: number;
                            href: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignCases: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, one for each act; the same key never acts twice. */
                "Idempotency-Key": string;
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The cases, each once. */
                    numbers: string[];
                    /** @description Who is to lead them. */
                    lead: string;
                    /** @description Kept with the order, and as a document of every case it moves. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is taken; the cases follow one after another. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter; `broken-json` 不是有效的 JSON Broken JSON; `invalid-body` 请求正文有误 Invalid body; `idempotency-key-required` 缺少 Idempotency-Key Idempotency-Key required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed` 无权办理 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large` 请求正文过大 Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` 不支持的内容类型 Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused` Idempotency-Key 已用于其他请求 Idempotency-Key reused; `unknown-person` 人员不明 Unknown person; `person-on-leave` 此人请假中 On leave; `case-twice` 案件重复 A case twice */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReassignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the order. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, with counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "leave" | "bulk";
                        /**
                         * @description Not begun 未开始, cases on their way 移交中, on leave 请假中, cases coming back 移回中, done 已完成.
                         * @enum {string}
                         */
                        status: "planned" | "moving" | "away" | "returning" | "done";
                        /** @description Who is away; null where the cases were named. */
                        person: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        lead: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** @description The office on whose order it is. */
                        office: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        reason: string;
                        /** @description ISO 8601 with +08:00 */
                        from: string;
                        until: string | null;
                        /** @description Cases put into the other hands. */
                        moved: number;
                        /** @description Cases that could not be. */
                        notMoved: number;
                        back: number;
                        /** @description Cases that could not be put back: somebody else leads them by now, or they have ended. */
                        notBack: number;
                        /** @description Named cases that have no result yet. */
                        waiting: number;
                        href: string;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReassignedCases: {
        parameters: {
            query?: {
                /** @description Only cases with this result. */
                result?: "moved" | "not-moved" | "back" | "not-back" | "waiting";
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the order. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            href: string;
                            /** @description When it went into the other hands, or why it did not; null while it has no result. */
                            moved: ({
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                            } | {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }) | null;
                            /** @description The same of its way back. */
                            back: ({
                                /** @description ISO 8601 with +08:00 */
                                at: string;
                            } | {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }) | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` 未找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutages: {
        parameters: {
            query?: {
                /** @description How many items; at most 100. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of problems and of pages: zh-CN (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            part: "api" | "worker" | "engine" | "database";
                            /** @description ISO 8601 with +08:00 */
                            from: string;
                            /** @description Exclusive: from here on it was up again. */
                            to: string;
                            /** @description Why it was planned; null where it was not declared ahead. */
                            reason: string | null;
                            /** @description Every case was told, and the time an office could not act in was given back. */
                            told: boolean;
                            /** @description Cases that did not answer, of those told: it was left with them, and they give the time back when they go on. */
                            silent: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-parameter` 参数有误 Invalid parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` 未认证 Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` 系统错误 Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-unavailable` 数据库不可用 Database unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "not-ready";
                        /** @enum {string} */
                        database: "up" | "down";
                        /** @enum {string} */
                        temporal: "up" | "down";
                    };
                };
            };
            /** @description One cannot; it says which. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "not-ready";
                        /** @enum {string} */
                        database: "up" | "down";
                        /** @enum {string} */
                        temporal: "up" | "down";
                    };
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
